import { pinyin } from 'pinyin-pro';

import { collate } from '../i18n/formats.ts';
import type { Language } from '../i18n/languages.ts';

/**
 * The letter that a word is filed under: A–Z, by pinyin for Chinese, `#` for the rest.
 *
 * @example initialOf('雇主品牌') // 'G'
 */
export function initialOf(word: string): string {
  const bare = word.replace(/^[^\p{L}\p{N}]+/u, '');
  const [first = ''] = pinyin(bare, { toneType: 'none', type: 'array', nonZh: 'consecutive' });
  const letter = first.charAt(0).toUpperCase();
  return /[A-Z]/.test(letter) ? letter : '#';
}

/**
 * A Chinese word in pinyin, tones marked, its syllables apart; nothing for a word without Han.
 *
 * @example pinyinOf('雇主品牌') // 'gù zhǔ pǐn pái'
 */
export function pinyinOf(word: string): string | undefined {
  if (!/\p{Script=Han}/u.test(word)) return undefined;
  return pinyin(word, { type: 'array', nonZh: 'consecutive' })
    .map((syllable) => syllable.trim())
    .filter(Boolean)
    .join(' ')
    .replace(/ ?（ ?/g, ' (')
    .replace(/ ?） ?/g, ')');
}

/** Things grouped by the initial of their words, letters and words in order. */
export function byInitial<T>(
  things: T[],
  wordOf: (thing: T) => string,
  language: Language,
): { initial: string; things: T[] }[] {
  const groups = Map.groupBy(things, (thing) => initialOf(wordOf(thing)));
  return [...groups]
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([initial, members]) => ({
      initial,
      things: members.sort((a, b) => collate(language)(wordOf(a), wordOf(b))),
    }));
}
