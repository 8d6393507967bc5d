import type { Language } from '../../../src/i18n/languages.ts';
import { chineseSpellings, chineseTurns } from './chinese-numbers.ts';
import { clockTimes, percentages, plainNumbers } from './digits.ts';
import { englishSpellings, englishTurns } from './english-numbers.ts';
import type { Figure, Spelling, Spellings, Turn } from './figure.ts';

/**
 * The numbers, percentages, dates and times that a text states, in reading order.
 *
 * @param text prose without markup
 */
export function figuresIn(text: string, language: Language): Figure[] {
  const figures: Figure[] = [];
  let unread = halfWidth(text);
  for (const { pattern, read } of spellings[language])
    unread = unread.replace(pattern, (match: string, ...more: unknown[]) => {
      const [start, , groups] = more.slice(-3) as [number, string, Record<string, string>];
      const reading = read(groups);
      if (!reading) return match;
      if (reading.values.length > 0)
        figures.push({ start, written: text.slice(start, start + match.length), ...reading });
      return '\uFFFC'.repeat(match.length);
    });
  return figures.sort((a, b) => a.start - b.start);
}

/** Values that turns of speech in a text may stand for: `30` for “half an hour”. */
export function valuesImplied(text: string, language: Language): string[] {
  return turns[language].flatMap(([pattern, ...values]) => (pattern.test(text) ? values : []));
}

const spellings: Record<Language, Spelling[]> = {
  en: inOrder(englishSpellings),
  zh: inOrder(chineseSpellings),
};

const turns: Record<Language, Turn[]> = { en: englishTurns, zh: chineseTurns };

/** What says most comes first: dates and times, percentages, 3万, 3, three. */
function inOrder({ dates, proportions, scaled, words }: Spellings): Spelling[] {
  return [...dates, clockTimes, ...percentages, ...proportions, ...scaled, plainNumbers, ...words];
}

/** Full-width digits and signs as the usual ones, character by character. */
function halfWidth(text: string): string {
  return text
    .replace(/(?<=[０-９])，(?=[０-９]{3})/g, ',')
    .replace(/[０-９％．：]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}
