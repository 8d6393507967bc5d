/** The parts a font is cut into: the characters in each, by its name. */
export type FontSubsets = Map<string, Set<number>>;

/**
 * @param table the characters of each part as CSS’s `unicode-range` writes them
 */
export function readSubsets(table: Record<string, string>): FontSubsets {
  return new Map(Object.entries(table).map(([name, ranges]) => [name, charactersIn(ranges)]));
}

/**
 * The names of the parts that hold a text’s characters, in the order of the table.
 *
 * @example subsetsFor('Hi', readSubsets({ latin: 'U+0000-00FF', han: 'U+4E00-9FFF' })) // ['latin']
 */
export function subsetsFor(text: string, subsets: FontSubsets): string[] {
  const used = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0);
  return [...subsets]
    .filter(([, characters]) => used.some((each) => characters.has(each)))
    .map(([name]) => name);
}

function charactersIn(ranges: string): Set<number> {
  return new Set(
    ranges.split(',').flatMap((range) => {
      const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
      const first = Number.parseInt(from, 16);
      const count = Number.parseInt(to, 16) - first + 1;
      return Array.from({ length: count }, (_, at) => first + at);
    }),
  );
}
