import type { IndexedSection } from './indexed-page.ts';
import { spansOf, wholeSpan } from './matching.ts';
import type { Span } from './matching.ts';
import type { Unit } from './query.ts';

/** A piece of an excerpt; `found` is what the reader looked for. */
export interface ExcerptPart {
  text: string;
  found: boolean;
}

/** About as many letters as two lines of a phone hold; a Han character counts as two. */
const size = 150;

/** The stretch of a section that says most of what was looked for, with its words marked. */
export function excerptOf(section: IndexedSection, units: Unit[], whole: string): ExcerptPart[] {
  const { text, folded } = section;
  const said = wholeSpan(whole, folded);
  const spans = said ? [said] : units.flatMap((unit) => spansOf(unit, section, 'text'));
  const marked = joined(
    text,
    spans.sort((a, b) => a.start - b.start),
  );
  const start = startOf(text, marked);
  const end = endOf(text, start);
  return cut(text, start, end, marked);
}

/** Overlapping stretches, and those with only a space between, become one. */
function joined(text: string, spans: Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last && !text.slice(last.end, span.start).trim()) last.end = Math.max(last.end, span.end);
    else result.push({ ...span });
  }
  return result;
}

/** A little before the densest group of marks, at the beginning of a sentence or a word. */
function startOf(text: string, marked: Span[]): number {
  const first = densest(text, marked);
  if (!first) return 0;
  const earliest = Math.max(0, first.start - 60);
  const before = text.slice(earliest, first.start);
  const sentence = before.search(/(?<=[。！？；]|[.!?;]\s)[^。！？；.!?;]*$/);
  if (sentence >= 0) return earliest + sentence;
  if (earliest === 0) return 0;
  const pause = before.search(/(?<=[\s，、：（“])\S+[^]*$/);
  return pause >= 0 ? earliest + pause : earliest;
}

function densest(text: string, marked: Span[]): Span | undefined {
  let [best, most] = [marked[0], 0];
  for (const span of marked) {
    const end = endOf(text, span.start);
    const inside = marked
      .filter(({ start }) => start >= span.start && start < end)
      .reduce((letters, each) => letters + each.end - each.start, 0);
    if (inside > most) [best, most] = [span, inside];
  }
  return best;
}

function endOf(text: string, start: number): number {
  let width = 0;
  let end = start;
  while (end < text.length && width < size) {
    width += text.charCodeAt(end) > 0x2e7f ? 2 : 1;
    end++;
  }
  if (isLowSurrogate(text, end)) end--;
  const cut = /[[\p{L}\p{N}]--\p{Script=Han}]{1,30}$/v.exec(text.slice(start, end));
  const goesOn = /^[[\p{L}\p{N}]--\p{Script=Han}]/v.test(text.slice(end));
  return cut && goesOn ? end - cut[0].length : end;
}

function isLowSurrogate(text: string, place: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text.charAt(place));
}

function cut(text: string, start: number, end: number, marked: Span[]): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  const add = (from: number, to: number, found: boolean) => {
    if (to > from) parts.push({ text: text.slice(from, to), found });
  };
  let at = start;
  for (const span of marked) {
    if (span.end <= start || span.start >= end) continue;
    add(at, Math.max(at, span.start), false);
    add(Math.max(at, span.start), Math.min(end, span.end), true);
    at = Math.max(at, span.end);
  }
  add(at, end, false);
  const [first] = parts;
  if (first) first.text = first.text.replace(/^[\s·.]+/, '');
  if (start > 0) parts.unshift({ text: '…', found: false });
  if (end < text.length) parts.push({ text: '…', found: false });
  return parts;
}
