import { tagOf } from './languages.ts';
import type { Language } from './languages.ts';

/**
 * A day in words.
 *
 * @param day ISO 8601, `2012-05-22`
 * @example formatDay('zh', '2012-05-22') // '2012年5月22日'
 */
export function formatDay(language: Language, day: string): string {
  return dayFormats[language].format(new Date(`${day}T00:00:00Z`));
}

const dayFormat = { dateStyle: 'long', timeZone: 'UTC' } as const;
const dayFormats = {
  en: new Intl.DateTimeFormat('en-NZ', dayFormat),
  zh: new Intl.DateTimeFormat('zh-CN', dayFormat),
};

/** Compares words in the order of a language: English by letter, Chinese by pinyin. */
export function collate(language: Language): (a: string, b: string) => number {
  return collators[language].compare;
}

const collators = {
  en: new Intl.Collator('en', { sensitivity: 'base', numeric: true }),
  zh: new Intl.Collator(`${tagOf('zh')}-u-co-pinyin`, { numeric: true }),
};

/**
 * A number as a language writes it.
 *
 * @example formatNumber('en', 12500) // '12,500'
 */
export function formatNumber(language: Language, number: number): string {
  return numberFormats[language].format(number);
}

const numberFormat = { maximumFractionDigits: 10 };
const numberFormats = {
  en: new Intl.NumberFormat('en-NZ', numberFormat),
  zh: new Intl.NumberFormat('zh-CN', numberFormat),
};
