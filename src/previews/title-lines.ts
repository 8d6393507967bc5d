import { phrases } from '../i18n/phrases.ts';

/**
 * A Chinese title in as few lines as it needs, of about the same length, none broken inside a word:
 * Satori would begin a line with a comma.
 *
 * @param most how many Han a line can hold
 */
export function titleLines(title: string, most: number): string[] {
  const pieces = phrases(title).flatMap((piece) => piece.split(/(?<=[，、：；。！？）》”])/));
  const fewest = fill(pieces, most).length;
  for (let limit = widthOf(title) / fewest; limit < most; limit += 0.5) {
    const lines = fill(pieces, limit);
    if (lines.length === fewest) return lines;
  }
  return fill(pieces, most);
}

function fill(pieces: string[], limit: number): string[] {
  return pieces.reduce<string[]>((lines, piece) => {
    const last = lines.at(-1);
    return last !== undefined && widthOf(last + piece) <= limit
      ? [...lines.slice(0, -1), last + piece]
      : [...lines, piece];
  }, []);
}

/** In widths of a Han character. */
function widthOf(text: string): number {
  return [...text].reduce((sum, each) => sum + (/[\x20-\x7e]/.test(each) ? 0.6 : 1), 0);
}
