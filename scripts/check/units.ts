import { languages } from '../../src/i18n/languages.ts';
import { keyOf } from '../../src/kept/files.ts';
import { anchorsOf } from '../../src/model/addresses.ts';
import type { Page } from '../../src/model/page.ts';
import type { Content } from './content.ts';

/** What is checked by itself: the files of a page, or any other file. */
export interface Unit {
  /** Digest of what it says, and of all that rules may hold it against. */
  key: string;
  files: string[];
}

/** How many units are asked about at a time: their trees and passages are in memory together. */
const atOnce = 50;

export function unitsOf(content: Content): Unit[] {
  const around = surroundings(content);
  const units = Map.groupBy(content.texts.keys(), unitOf);
  return [...units.values()].map((files) => ({
    files,
    key: keyOf(around, ...files.flatMap((file) => [file, content.texts.get(file) ?? ''])),
  }));
}

/**
 * Of the content, what belongs to some units, a few at a time, made when it is asked for; the site around them
 * stays whole.
 */
export function* partsOf(
  content: Content,
  units: Unit[],
): Generator<{ part: Content; units: Unit[] }> {
  for (let first = 0; first < units.length; first += atOnce) {
    const some = units.slice(first, first + atOnce);
    yield { part: partOf(content, some), units: some };
  }
}

function partOf(content: Content, units: Unit[]): Content {
  const wanted = new Set(units.flatMap(({ files }) => files));
  const isWanted = ({ file }: { file: string }) => wanted.has(file);
  return {
    ...content,
    texts: new Map([...wanted].map((file) => [file, content.texts.get(file) ?? ''])),
    entries: content.entries.filter(isWanted),
    pages: content.pages.filter(({ texts }) => Object.values(texts).some(isWanted)),
    prose: content.prose.filter(isWanted),
  };
}

function unitOf(file: string): string {
  const [kind, slug] = file.split('/');
  return slug === undefined ? file : `${kind}/${slug}`;
}

/** Everything a rule may ask of the content besides the files that it is asked about. */
function surroundings({ site, files }: Content): string {
  const { settings, base, navigation, topics, sources, terms, pages, drafts } = site ?? {};
  const targets = [...(pages ?? []), ...(drafts ?? [])].map(asTarget);
  const all = [settings, base, navigation, topics, sources, [...(terms ?? [])], targets];
  return keyOf(JSON.stringify(all), ...[...files.keys()].sort());
}

/** What others may say of a page, or lead to in it. */
function asTarget(page: Page) {
  const { id, kind, source, facts, texts, comparison } = page;
  const anchors = languages.map((language) => {
    const text = texts[language];
    return text && [Boolean(text.tree), anchorsOf(page, language)];
  });
  const tables = comparison && [comparison.criteria, comparison.options];
  return [id, kind, source, facts.draft, anchors, tables];
}
