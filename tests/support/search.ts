import { functionWords } from '../../src/model/function-words.ts';
import type { ExcerptPart } from '../../src/search/excerpt.ts';
import { fold, han, stem } from '../../src/search/folding.ts';
import type { IndexedPage, IndexedSection } from '../../src/search/indexed-page.ts';
import type { LookUp } from '../../src/search/pagefind.ts';
import { analyse } from '../../src/search/query.ts';
import type { Form, Query, Unit } from '../../src/search/query.ts';
import type {
  HanTable,
  LoadTable,
  NameTable,
  SearchTables,
  TermEntry,
} from '../../src/search/tables.ts';

/** A section as it was indexed. */
export function section(
  title: string,
  text = '',
  more: Partial<Pick<IndexedSection, 'id' | 'otherTitle'>> = {},
): IndexedSection {
  return {
    id: 'part',
    title,
    otherTitle: '',
    text,
    folded: fold(text),
    foldedTitle: fold(title),
    ...more,
  };
}

/** A page as it was indexed, its kind taken from its path; the first section is the page itself. */
export function page(
  path: string,
  top: IndexedSection,
  ...sections: IndexedSection[]
): IndexedPage {
  const [, language, kind] = path.split('/');
  const all = [{ ...top, id: '' }, ...sections];
  return {
    language: language === 'zh' ? 'zh' : 'en',
    path,
    kind: kind || undefined,
    topics: [],
    folded: all.flatMap(({ foldedTitle, folded }) => [foldedTitle, folded]).join('\n'),
    sections: all,
  };
}

/** A term by all its names; the first is its title. */
export function term(...names: string[]): TermEntry {
  const [title = ''] = names;
  return { path: `/en/glossary/#${title}`, title, names };
}

export function namesOf(...terms: TermEntry[]): NameTable {
  return {
    bundles: [],
    terms,
    kinds: {},
    topics: {},
    functionWords,
    synonyms: [],
    messages: {} as NameTable['messages'],
  };
}

/** What a reader asks on a site that has these terms. */
export function query(typed: string, terms: TermEntry[] = [], hanTable?: HanTable): Query {
  return analyse(typed, namesOf(...terms), hanTable);
}

/** The first form of each unit: what was typed. */
export function typedForms(units: Unit[]): (string | undefined)[] {
  return units.map(({ forms: [form] }) => form?.text);
}

/** Pagefind, in so far as search rests on it: pages that have every word of a form, and every pair of its Han. */
export function lookUpIn(...pages: IndexedPage[]): LookUp {
  return (form) =>
    Promise.resolve(
      pages
        .filter((each) => has(each, form))
        .map((each) => ({
          id: each.path,
          language: each.language,
          score: 1,
          inOrder: true,
          page: () => Promise.resolve(each),
        })),
    );
}

function has({ folded }: IndexedPage, { text }: Form): boolean {
  const said = folded.match(/\p{Script=Latin}+|\p{N}+/gu) ?? [];
  return (text.match(/\p{Script=Han}+|\p{Script=Latin}+|\p{N}+/gu) ?? []).every((word) =>
    han.test(word)
      ? pairs(word).every((pair) => folded.includes(pair))
      : said.some((each) => each.startsWith(word) || stem(each) === stem(word)),
  );
}

function pairs(run: string): string[] {
  return run.length === 1
    ? [run]
    : Array.from(run.slice(1), (character, index) => `${run.charAt(index)}${character}`);
}

export function tableFrom(tables: Partial<SearchTables>): LoadTable {
  const all: SearchTables = {
    names: namesOf(),
    definitions: [],
    han: { traditional: ['', ''], regional: [] },
    pinyin: [],
    words: [],
    ...tables,
  };
  return (name) => Promise.resolve(all[name]);
}

/** An excerpt on one line, what was found in square brackets. */
export function shown(parts: ExcerptPart[]): string {
  return parts.map(({ text, found }) => (found ? `[${text}]` : text)).join('');
}
