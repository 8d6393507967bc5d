import type { IndexedPage, IndexedSection } from './indexed-page.ts';
import { spansOf, wholeSpan } from './matching.ts';
import type { Span } from './matching.ts';
import type { Unit } from './query.ts';

/** A unit of a query, and how much it tells: the rarer, the more. */
export interface Weighed {
  unit: Unit;
  weight: number;
}

/** The place in a page that answers a query best. */
export interface Place {
  page: IndexedPage;
  section: IndexedSection;
  score: number;
  /** Share of the query, by weight, that the page contains: 0 to 1. */
  coverage: number;
}

/**
 * How much each sign of an answer counts: found by hill climbing on one list of queries, rounded, and
 * confirmed on another (`npm run bench:search`).
 */
const worth = {
  inTitle: 2.2,
  inText: 1,
  inPageTitle: 1.15,
  sideBySide: 1.9,
  whole: 0.1,
  beginsTitle: 0.8,
  wholeIsTitle: 10,
  /** Of a page as a whole, against its sections. */
  page: 0.8,
  /** Of a column of a table, which has a heading but no place of its own to lead to. */
  column: 0.5,
  /** Of a list of pages, against pages. */
  list: 0.24,
  /** Of what only the page's title says, towards what a section covers. */
  context: 0.85,
};

/** Code units of a section beyond which a mention counts less. */
const usualLength = 400;

export function bestPlace(page: IndexedPage, weighed: Weighed[], text: string): Place | undefined {
  const total = sum(weighed.map(({ weight }) => weight)) || 1;
  const [top] = page.sections;
  const titles = page.sections.filter(({ id }) => id === '');
  const pageTitle = weighed.map(({ unit }) =>
    titles.some((section) => spansOf(unit, section, 'title').length > 0),
  );
  const found = weighed.map(({ unit }, index) =>
    Number(
      pageTitle[index] || unit.forms.some(({ text, isHan }) => isHan && page.folded.includes(text)),
    ),
  );
  const isList = page.kind === undefined || page.kind === 'topics';

  let best: Place | undefined;
  for (const section of page.sections) {
    const mentions = weighed.map(({ unit, weight }) => ({
      weight,
      title: spansOf(unit, section, 'title'),
      text: spansOf(unit, section, 'text'),
    }));
    mentions.forEach((mention, index) => (found[index] ||= isThere(mention)));
    const covered = sum(
      mentions.map(
        (mention, index) =>
          mention.weight * Math.max(isThere(mention), pageTitle[index] ? worth.context : 0),
      ),
    );
    const said = sum(
      mentions.map(
        ({ title, text: inText, weight }, index) =>
          weight *
          (worth.inTitle * Number(title.length > 0) +
            worth.inText * saturated(inText.length, section) +
            worth.inPageTitle * Number(section !== top && pageTitle[index])),
      ),
    );
    const score =
      ((said + worth.sideBySide * together(mentions)) * (covered / total) ** 0.7 +
        asWhole(section, text) * total) *
      (section === top ? worth.page : section.id === '' ? worth.column : 1) *
      (isList ? worth.list : 1);
    if (!best || score > best.score) best = { page, section, score, coverage: 0 };
  }
  const coverage = sum(weighed.map(({ weight }, index) => weight * (found[index] ?? 0))) / total;
  return best && { ...best, coverage, score: best.score * coverage ** 2.35 };
}

interface Mention {
  weight: number;
  title: Span[];
  text: Span[];
}

function isThere({ title, text }: Mention): number {
  return Number(title.length + text.length > 0);
}

/** Each further mention adds less, and the less the longer the text; as BM25 does. */
function saturated(count: number, { text }: IndexedSection): number {
  return count / (count + 0.1 + (0.9 * text.length) / usualLength);
}

/** Weight of the neighbours in a query that are neighbours in the section too. */
function together(mentions: Mention[]): number {
  return sum(
    mentions.slice(1).map((right, index) => {
      const left = mentions[index] ?? right;
      const weight = (left.weight + right.weight) / 2;
      return (
        weight * (Number(areNear(left.text, right.text)) + Number(areNear(left.title, right.title)))
      );
    }),
  );
}

/** Code units between two mentions that still stand together. */
const gap = 3;

function areNear(left: Span[], right: Span[]): boolean {
  return left.some((a) => right.some((b) => b.start - a.end <= gap && a.start - b.end <= gap));
}

function asWhole({ folded, foldedTitle }: IndexedSection, text: string): number {
  const inTitle = wholeSpan(text, foldedTitle);
  return (
    worth.whole * (Number(wholeSpan(text, folded) !== undefined) + Number(inTitle !== undefined)) +
    worth.beginsTitle * Number(inTitle?.start === 0) +
    worth.wholeIsTitle * Number(foldedTitle.split(':')[0] === text)
  );
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
