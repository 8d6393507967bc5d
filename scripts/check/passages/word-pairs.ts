import { languages, otherLanguage } from '../../../src/i18n/languages.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import type { Position } from '../../../src/schemas/problem.ts';
import type { KeyPath } from '../../../src/schemas/yaml.ts';
import type { Content } from '../content.ts';
import type { Entry } from '../../../src/schemas/read.ts';

/** Words in both languages that stand outside the text: in the heads of a page’s files, or in YAML. */
export interface WordPair {
  source: Words;
  translation: Words;
}

export interface Words {
  file: string;
  language: Language;
  /** Of the key. */
  at: Position;
  words: string;
}

/** All words that stand in heads and in YAML files in both languages; names of terms are no sentences and left out. */
export function wordPairs({ entries, pages }: Content): WordPair[] {
  const byFile = new Map(entries.map((entry) => [entry.file, entry]));
  const inHeads = pages.flatMap(({ texts, source }) =>
    headKeys.flatMap((key) => {
      const [original, translation] = [source, otherLanguage(source)].map((language) => {
        const { file = '' } = texts[language] ?? {};
        const entry = byFile.get(file);
        return entry && file.endsWith('.mdx') ? wordsAt(entry, language, [key]) : undefined;
      });
      return original && translation ? { source: original, translation } : [];
    }),
  );
  return [...inHeads, ...entries.flatMap(inYaml)];
}

const headKeys = ['title', 'description', 'answer', 'goal', 'audience'];

const namesOfTerms = ['name', 'variants', 'avoid'];

function inYaml(entry: Entry): WordPair[] {
  const found: WordPair[] = [];
  const collect = (value: unknown, path: KeyPath) => {
    if (typeof value !== 'object' || value === null) return;
    if (entry.collection === 'glossary' && namesOfTerms.includes(String(path[0]))) return;
    const [source, translation] = languages.map((language) =>
      wordsAt(entry, language, [...path, language]),
    );
    if (source && translation) found.push({ source, translation });
    else
      for (const [key, inner] of Object.entries(value))
        collect(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  if (!entry.file.endsWith('.mdx')) collect(entry.data, []);
  return found;
}

function wordsAt(entry: Entry, language: Language, path: KeyPath): Words | undefined {
  let value: unknown = entry.data;
  for (const key of path) value = (value as Record<string, unknown> | undefined)?.[key];
  const words = Array.isArray(value) ? value.join('\n') : value;
  if (typeof words !== 'string') return undefined;
  return { file: entry.file, language, at: entry.locate(path), words };
}
