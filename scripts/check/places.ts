import type { Position } from '../../src/schemas/problem.ts';

/**
 * Line and column of places in a text.
 *
 * @returns gives the place of an offset, in the time of a binary search, however long the text
 */
export function placesIn(text: string): (offset: number) => Position {
  const lineStarts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  return (offset) => {
    let [line, after] = [0, lineStarts.length];
    while (after - line > 1) {
      const middle = (line + after) >> 1;
      if ((lineStarts[middle] ?? 0) <= offset) line = middle;
      else after = middle;
    }
    return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1 };
  };
}
