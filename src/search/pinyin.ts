import type { PinyinTable } from './tables.ts';

/**
 * The Han that a reader meant who typed pinyin without tones, or its initials from three letters on.
 *
 * @returns stretches of the site's titles, headings and terms, likeliest first
 */
export function readPinyin(typed: string, table: PinyinTable): string[] {
  const letters = typed
    .toLowerCase()
    .replace(/[üv]/g, 'u')
    .replace(/[^a-z]/g, '');
  if (letters.length < 3) return [];
  const found = new Map<string, number>();
  for (const [phrase, reading] of table) {
    const syllables = reading.split(' ');
    const characters = Array.from(phrase);
    for (let from = 0; from < syllables.length; from++) {
      const count =
        syllablesOf(letters, syllables, from, (syllable) => syllable) ||
        syllablesOf(letters, syllables, from, (syllable) => syllable.charAt(0));
      if (!count) continue;
      const text = characters.slice(from, from + count).join('');
      const isWhole = count === characters.length;
      found.set(text, Math.max(found.get(text) ?? 0, isWhole ? 3 : from === 0 ? 2 : 1));
    }
  }
  return [...found].sort(([, a], [, b]) => b - a).map(([text]) => text);
}

/** How many syllables from a place on the letters spell; 0 where they do not. */
function syllablesOf(
  letters: string,
  syllables: string[],
  from: number,
  part: (syllable: string) => string,
): number {
  let rest = letters;
  for (let count = 1; from + count <= syllables.length; count++) {
    const spelt = part(syllables[from + count - 1] ?? '');
    if (!rest.startsWith(spelt)) return 0;
    rest = rest.slice(spelt.length);
    if (rest === '') return count;
  }
  return 0;
}
