import { isPair, parseDocument, visit } from 'yaml';
import type { Scalar } from 'yaml';

import { isLanguage } from '../../../src/i18n/languages.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import type { Entry } from '../../../src/schemas/read.ts';
import { PassageWriter, thing } from './passage.ts';
import type { Passage } from './passage.ts';
import { yamlPart } from './yaml-part.ts';

/** The words in the YAML of an entry, in both languages, in the order of the file; none where it cannot be read. */
export function valuePassages({ file }: Entry, source: string): Passage[] {
  const { yaml, start } = yamlPart(file, source);
  const document = parseDocument(yaml);
  if (document.errors.length > 0) return [];
  const passages: Passage[] = [];
  visit(document, {
    Scalar(key, node, path) {
      const keys = path.flatMap((step) => (isPair(step) ? String(step.key) : []));
      const language = key === 'key' ? undefined : languageOf(file, keys);
      if (language && typeof node.value === 'string')
        passages.push(...passageOf(node, { file, language, source, kind: 'value' }, start));
    },
  });
  return passages;
}

/** The keys of a head whose values are words. */
const wordKeys = new Set(['title', 'description', 'answer', 'audience', 'goal', 'change']);

function languageOf(file: string, keys: string[]): Language | undefined {
  if (keys.includes('avoid')) return undefined;
  if (!file.endsWith('.mdx')) return keys.find(isLanguage);
  const language = /([^/]+)\.mdx$/.exec(file)?.[1];
  return wordKeys.has(keys[0] ?? '') && isLanguage(language) ? language : undefined;
}

type About = ConstructorParameters<typeof PassageWriter>[0];

function passageOf({ range, type }: Scalar, about: About, first: number): Passage[] {
  if (!range || !type) return [];
  const writer = new PassageWriter(about);
  const [start, end] = [first + range[0], first + range[1]];
  const block = about.source.indexOf('\n', start) + 1;
  if (type === 'PLAIN') writer.copy(start, end, lineBreak, () => '\n');
  else if (type === 'QUOTE_SINGLE')
    writer.copy(start + 1, end - 1, singleQuoted, (piece) => (piece === "''" ? "'" : '\n'));
  else if (type === 'QUOTE_DOUBLE') writer.copy(start + 1, end - 1, doubleQuoted, shownInQuotes);
  else writer.copy(block, Math.max(block, end), lineBreak, () => '\n');
  return writer.finish();
}

/** What the styles of YAML write otherwise than it reads (YAML 1.2.2, chapters 5.7 and 7.3). */
const lineBreak = /\r?\n\s*/g;
const singleQuoted = /''|\r?\n\s*/g;
const doubleQuoted = /\\(?:\r?\n[ \t]*|[^])|\r?\n\s*/g;

function shownInQuotes(piece: string): string {
  if (/^\\["\\/]/.test(piece)) return piece.charAt(1);
  if (/^\\\r?\n/.test(piece)) return '';
  return piece.startsWith('\\') ? thing : '\n';
}
