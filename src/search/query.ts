import { fold, han, wordPattern } from './folding.ts';
import { contentRuns, contentWords, hanWords } from './function-words.ts';
import type { HanTable, NameTable } from './tables.ts';

/** What a reader typed, ready to be looked for. */
export interface Query {
  /** Folded, in Simplified characters, words apart. */
  text: string;
  /** What a text must contain, each, to be a match: Latin words or names, runs of Han as typed. */
  units: Unit[];
  /** The same without question words and particles: 离职率怎么算 asks about 离职率. */
  subjects: Unit[];
  /** The smallest pieces that carry meaning, for texts that say it in other words. */
  pieces: Unit[];
}

/** One thing by any of its names; the first is what was typed. */
export interface Unit {
  forms: Form[];
  cut: Cut;
  /** Whether it may be the beginning of a longer word, still being typed. */
  unfinished: boolean;
}

/**
 * How a unit was cut out of a run of Han: as a word; as two characters, a word if the site has it; or where
 * there may be no word, which says less.
 */
type Cut = 'word' | 'pair' | 'part';

/** Latin words in a row, or Han in a row. */
export interface Form {
  text: string;
  isHan: boolean;
}

/**
 * @param typed any width, case and script
 * @param names what things are called, and which words say nothing
 * @param hanTable given for a query in Han
 */
export function analyse(
  typed: string,
  { terms, functionWords, synonyms }: Pick<NameTable, 'terms' | 'functionWords' | 'synonyms'>,
  hanTable?: HanTable,
): Query {
  const folded = toSimplified(fold(typed.slice(0, longestQuery).normalize('NFKC')), hanTable);
  const words = folded.replace(/(?<=\d)(?=\p{Script=Latin}{3})/gu, ' ').match(wordPattern) ?? [];
  const open = /[\p{L}\p{N}]$/u.test(folded) ? words.at(-1) : undefined;
  const groups = [...terms.map(({ names }) => names), ...synonyms, ...(hanTable?.regional ?? [])];
  const unitsOf = (pieces: Piece[]): Unit[] =>
    pieces.map(({ text, cut }, index) => ({
      forms: formsOf(text, groups),
      cut,
      unfinished: open !== undefined && index === pieces.length - 1 && text.endsWith(open),
    }));
  const named = contentWords(joinNames(words, groups), functionWords);
  const runs = (texts: string[]) => {
    const content = texts.flatMap((text) => contentRuns(text, functionWords));
    return content.length > 0 ? content : texts;
  };
  return {
    text: words.join(' '),
    units: unitsOf(named.map(whole)),
    subjects: unitsOf(runs(named).map(whole)),
    pieces: unitsOf(
      distinct(runs(contentWords(words, functionWords)).flatMap((run) => piecesOf(run, groups))),
    ),
  };
}

/** Code units of a query; whoever pastes more means its beginning. */
const longestQuery = 200;

function whole(text: string): Piece {
  return { text, cut: 'word' };
}

function distinct(pieces: Piece[]): Piece[] {
  return [...new Map(pieces.map((piece) => [piece.text, piece])).values()];
}

export function formOf(text: string): Form {
  return { text, isHan: han.test(text) };
}

function toSimplified(text: string, table: HanTable | undefined): string {
  if (!table) return text;
  const [from, to] = table.traditional.map((characters) => Array.from(characters));
  const simplified = new Map(from?.map((character, index) => [character, to?.[index] ?? '']));
  return Array.from(text, (character) => simplified.get(character) ?? character).join('');
}

type Group = readonly string[];

/** Words that a name has at most. */
const longestName = 6;

/** Latin words that together are a name become one, however they were spaced: `on boarding plan` gives two. */
function joinNames(words: string[], groups: Group[]): string[] {
  const names = new Map(groups.flat().map((name) => [name.replace(/ /g, ''), name]));
  const joined: string[] = [];
  for (let start = 0; start < words.length;) {
    let end = Math.min(words.length, start + longestName);
    while (end > start + 1 && !names.has(words.slice(start, end).join(''))) end--;
    const together = words.slice(start, end);
    joined.push(names.get(together.join('')) ?? together.join(' '));
    start = end;
  }
  return joined;
}

/** A text and what else it may be called; within a run of Han a name is replaced where it stands. */
function formsOf(text: string, groups: Group[]): Form[] {
  const same = groups.filter((group) => group.includes(text)).flat();
  const replaced = han.test(text)
    ? groups.flatMap((group) =>
        group
          .filter(
            (name) => han.test(name) && name.length > 1 && text !== name && text.includes(name),
          )
          .flatMap((name) =>
            group.filter((other) => han.test(other)).map((other) => text.replace(name, other)),
          ),
      )
    : [];
  return [...new Set([text, ...same, ...replaced])].map(formOf);
}

interface Piece {
  text: string;
  cut: Cut;
}

/** Names that the site knows, whole, and the words of what stands between them. */
function piecesOf(run: string, groups: Group[]): Piece[] {
  if (!han.test(run)) return [whole(run)];
  const names = groups
    .flat()
    .filter((name) => han.test(name) && name.length > 1 && run.includes(name))
    .sort((a, b) => b.length - a.length);
  const parts = names.length > 0 ? run.split(new RegExp(`(${names.join('|')})`, 'u')) : [run];
  return parts.flatMap((part) => (names.includes(part) ? whole(part) : wordsOf(part)));
}

/**
 * Words of a run of Han. Lone characters in a row are words that the browser does not know, most of them
 * of two: 猎头. One alone joins its neighbour: 离职率 gives 离职 and the part 职率, so that either says
 * something where the whole is not found.
 */
function wordsOf(run: string): Piece[] {
  const characters = Array.from(run);
  if (characters.length < 2) return run ? [whole(run)] : [];
  const pieces: Piece[] = [];
  const pair = (at: number, cut: Cut) =>
    pieces.push({ text: characters.slice(at, at + 2).join(''), cut });
  let at = 0;
  let alone = 0;
  const endAlone = () => {
    if (alone % 2 === 0) for (let i = at - alone; i < at; i += 2) pair(i, 'pair');
    else for (let i = Math.max(0, at - alone - 1); i < Math.max(1, at - 1); i++) pair(i, 'part');
    alone = 0;
  };
  for (const word of hanWords(run)) {
    const { length } = Array.from(word);
    if (length > 1) {
      endAlone();
      pieces.push(whole(word));
    } else alone++;
    at += length;
  }
  endAlone();
  return pieces;
}
