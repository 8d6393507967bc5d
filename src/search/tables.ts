import type { SearchMessages } from './messages.ts';

/** Small tables made at build time; each is a file of its own, fetched when a query first needs it. */
export interface SearchTables {
  names: NameTable;
  /** Of the terms, in their order. */
  definitions: string[];
  han: HanTable;
  pinyin: PinyinTable;
  words: WordTable;
}

/** Gives a table, fetched once. */
export type LoadTable = <Name extends keyof SearchTables>(
  name: Name,
) => Promise<SearchTables[Name]>;

/** What things are called, for readers of one language. */
export interface NameTable {
  /** Folders of the index in `pagefind/`: of each language one, or more on a large site. */
  bundles: string[];
  messages: SearchMessages;
  terms: TermEntry[];
  kinds: Record<string, string>;
  topics: Record<string, string>;
  functionWords: FunctionWords;
  /** English words that readers use for one another here, folded. */
  synonyms: string[][];
}

/** Words that nearly every text has, and that say nothing about what is looked for. */
export interface FunctionWords {
  latin: string[];
  /** Longer ones first, since some begin with others. */
  han: string[];
}

export interface TermEntry {
  /** Path of the definition, `/zh/glossary/#employer-brand`. */
  path: string;
  /** In the reader's language. */
  title: string;
  /** Names and variants in both languages, folded. */
  names: string[];
}

export interface HanTable {
  /** Two strings of equal length: characters of Traditional writing, and what each is in Simplified. */
  traditional: [from: string, to: string];
  /** Words of other regions and ours for the same thing, both in Simplified characters. */
  regional: [word: string, ours: string][];
}

/** Titles, headings and terms in Chinese, each with its syllables, `['雇主品牌', 'gu zhu pin pai']`. */
export type PinyinTable = [phrase: string, syllables: string][];

/** English words of the site, the most used first. */
export type WordTable = string[];
