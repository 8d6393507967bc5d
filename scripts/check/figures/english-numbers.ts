import { clockTime, digits, joined, valueOf } from './digits.ts';
import { implied, stated } from './figure.ts';
import type { Reading, Spelling, Spellings, Turn } from './figure.ts';
import { numberWord, numbersNamed } from './number-words.ts';

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const month =
  '(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?';
const day = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?';
const year = '(?<year>\\d{4})\\b';

/** 22 May 2012, May 22, May 2012 */
const dates: Spelling[] = [
  `(?<![\\d.,])${day} (?:of )?${month}(?:,? ${year})?`,
  `\\b${month} ${day}(?![\\d.])(?:,? ${year})?`,
  `\\b${month},? ${year}`,
].map((pattern) => ({
  pattern: new RegExp(pattern, 'g'),
  read: ({ day: dayOfMonth, month: name = '', year: inYear }) => {
    const number = months.indexOf(name.slice(0, 3)) + 1;
    return stated(
      ...[dayOfMonth, String(number), inYear].flatMap((part) => (part ? valueOf(part) : [])),
    );
  },
}));

const clock: Spelling = {
  pattern: /(?<![\d:.])(?<hour>1[0-2]|0?\d)(?:[.:](?<minute>[0-5]\d))?\s?[ap]\.?m\b\.?/gi,
  read: ({ hour = '', minute }) => stated(clockTime(hour, minute)),
};

const scales: Record<string, number> = {
  k: 1e3,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
  trillion: 1e12,
};

/** 2.5 million, 3 to 5 thousand, 30k */
const scaled: Spelling = {
  pattern: new RegExp(
    `(?:(?<from>${digits})${joined})?(?<value>${digits})\\s?(?<scale>(?<!\\s)k|hundred|thousand|million|bn|billion|trillion)\\b`,
    'gi',
  ),
  read: ({ from, value, scale = '' }) => {
    const factor = scales[scale.toLowerCase()];
    return stated(...[from, value].flatMap((each) => (each ? valueOf(each, factor) : [])));
  },
};

const words: Spelling = {
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])(?<article>an? )?(?<run>(?:${numberWord})(?:(?:[\\s-]| and )(?:${numberWord})){0,12})(?![\\p{L}\\p{N}])(?<percent>\\sper ?cent(?!age)|\\s?%)?`,
    'giu',
  ),
  read: ({ article, run = '', percent }) => readWords(run, Boolean(article), Boolean(percent)),
};

/** Small numbers are turns of speech too, as are `a thousand` and `a hundred per cent`. */
function readWords(run: string, hasArticle: boolean, isPercentage: boolean): Reading {
  const values = numbersNamed(run);
  if (isPercentage)
    return (values.includes(100) ? implied : stated)(...values.map((value) => `${value}%`));
  const isTurn = hasArticle && !/[\s-]/.test(run);
  return (isTurn || values.every((value) => value <= 10) ? implied : stated)(...values);
}

export const englishSpellings: Spellings = {
  dates: [...dates, clock],
  proportions: [],
  scaled: [scaled],
  words: [words],
};

const oneToTen = 'one two three four five six seven eight nine ten'.split(' ');

export const englishTurns: Turn[] = [
  ...months.map((name, index): Turn => [new RegExp(`\\b${name}`), String(index + 1)]),
  ...oneToTen.map((name, index): Turn => [
    new RegExp(`\\b${name} and a half\\b`, 'i'),
    `${index + 1}.5`,
  ]),
  [/\bhalf\b/i, '50%', '0.5'],
  [/\bhalf[- ](?:an )?hour/i, '30'],
  [/\bhalf[- ](?:a )?year/i, '6'],
  [/\bhour and a half\b/i, '1.5', '90'],
  [/\bquarter/i, '25%', '3', '15'],
  [/\bthree quarters\b/i, '75%'],
  [/\bthird\b/i, '33%'],
  [/\btwo[- ]thirds\b/i, '67%'],
  [/\bfifths?\b/i, '20%'],
  [/\btenths?\b/i, '10%'],
  [/\b(?:an?|each|every|per|once|single|sole|hourly|daily|weekly|monthly|yearly|annual)/i, '1'],
  [/\b(?:twice|both|doubl|pair|couple)/i, '2'],
  [/\b(?:triple|thrice)/i, '3'],
  [/\bdozen\b/i, '12'],
  [/\bfortnight/i, '2', '14'],
  [/\b(?:noon|midday|midnight)\b/i, '12'],
  [/\byear/i, '12', '365'],
  [/\bweek/i, '7'],
  [/\bday/i, '24'],
  [/\b(?:hour|minute)/i, '60'],
  [/\bdecade/i, '10'],
  [/\bcentur/i, '100'],
  [/\b(?:all|whole|entire)/i, '100%'],
  [/\bno(?:ne|body|thing)?\b/i, '0'],
];
