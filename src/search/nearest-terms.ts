import type { TermEntry } from './tables.ts';

const most = 3;
/** Share of pairs of letters in common (Sørensen–Dice) from which two words look alike. */
const alike = 0.34;

/** The terms whose names look most like a text that was not found. */
export function nearestTerms(text: string, terms: TermEntry[]): TermEntry[] {
  const wanted = pairs(text);
  return terms
    .map((term) => ({
      term,
      likeness: Math.max(...term.names.map((name) => likeness(wanted, pairs(name)))),
    }))
    .filter(({ likeness }) => likeness >= alike)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ term }) => term);
}

function pairs(text: string): Set<string> {
  return new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)));
}

function likeness(a: Set<string>, b: Set<string>): number {
  const common = [...a].filter((pair) => b.has(pair)).length;
  return (2 * common) / (a.size + b.size || 1);
}
