import { stem, wordPattern } from './folding.ts';
import type { IndexedSection } from './indexed-page.ts';
import type { Form, Unit } from './query.ts';

/** A stretch of a text, in code units. */
export interface Span {
  start: number;
  end: number;
}

interface Word extends Span {
  text: string;
  stem: string;
}

const known = new Map<string, Word[]>();

/** A page that was read once is asked about with every letter that is typed. */
function wordsIn(folded: string): Word[] {
  const words =
    known.get(folded) ??
    Array.from(folded.matchAll(wordPattern), ({ 0: text, index }) => ({
      text,
      stem: stem(text),
      start: index,
      end: index + text.length,
    }));
  known.set(folded, words);
  return words;
}

/** Where a section names a thing, by any of its names. */
export function spansOf(unit: Unit, section: IndexedSection, where: 'text' | 'title'): Span[] {
  const folded = where === 'text' ? section.folded : section.foldedTitle;
  return unit.forms
    .flatMap((form) =>
      form.isHan ? hanSpans(form.text, folded) : latinSpans(form, wordsIn(folded), unit.unfinished),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function hanSpans(text: string, folded: string): Span[] {
  const spans: Span[] = [];
  for (let start = folded.indexOf(text); start >= 0; start = folded.indexOf(text, start + 1))
    spans.push({ start, end: start + text.length });
  return spans;
}

function latinSpans({ text }: Form, words: Word[], unfinished: boolean): Span[] {
  const wanted = text.split(' ').map((word) => ({ word, stem: stem(word) }));
  const isAt = (from: number) =>
    wanted.every(({ word, stem: wantedStem }, index) => {
      const found = words[from + index];
      if (!found) return false;
      return (
        found.text === word ||
        (wantedStem.length > 2 && found.stem === wantedStem) ||
        (unfinished && index === wanted.length - 1 && found.text.startsWith(word))
      );
    });
  return words.flatMap((first, from) => {
    const last = words[from + wanted.length - 1];
    return last && isAt(from) ? { start: first.start, end: last.end } : [];
  });
}

/** Where a text stands in another as it is: Han anywhere, words only as whole words. */
export function wholeSpan(text: string, folded: string): Span | undefined {
  for (const span of text === '' ? [] : hanSpans(text, folded))
    if (!cutsWord(folded, span.start) && !cutsWord(folded, span.end)) return span;
  return undefined;
}

function cutsWord(text: string, place: number): boolean {
  return latin.test(text.charAt(place - 1)) && latin.test(text.charAt(place));
}

const latin = /[[\p{L}\p{N}]--\p{Script=Han}]/v;
