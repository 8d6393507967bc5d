/** The parts a font is cut into by name, each with the characters in it, as CSS’s `unicode-range` writes them. */
export type FontSubsets = Record<string, string>;

/**
 * The names of the parts that hold a text’s characters, in the order of the table.
 *
 * @example subsetsFor('Hi', { latin: 'U+0000-00FF', han: 'U+4E00-9FFF' }) // ['latin']
 */
export function subsetsFor(text: string, subsets: FontSubsets): string[] {
  const codes = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0);
  return Object.entries(subsets)
    .filter(([, ranges]) => {
      const bounds = boundsOf(ranges);
      return codes.some((code) => bounds.some(([from, to]) => from <= code && code <= to));
    })
    .map(([name]) => name);
}

function boundsOf(ranges: string): [from: number, to: number][] {
  return ranges.split(',').map((range) => {
    const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
}
