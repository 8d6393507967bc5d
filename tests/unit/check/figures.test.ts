import { describe, expect, test } from 'vitest';

import { figuresIn } from '../../../scripts/check/figures/read.ts';
import type { Language } from '../../../src/i18n/languages.ts';

const stated = (language: Language, text: string) =>
  figuresIn(text, language)
    .filter(({ strict }) => strict)
    .flatMap(({ values }) => values)
    .join(' ');

const implied = (language: Language, text: string) =>
  figuresIn(text, language)
    .filter(({ strict }) => !strict)
    .flatMap(({ values }) => values)
    .join(' ');

describe('both languages', () => {
  test.each([
    ['3,000', '3000'],
    ['3\u00A0000', '3000'],
    ['4.40', '4.4'],
    ['30%, 30 %, +30%, −30%', '30% 30% 30% 30%'],
    ['30–40%', '30% 40%'],
    ['3‰', '0.3%'],
    ['2012-05-22', '2012 5 22'],
    ['14:05 and 14:00', '2:05 2'],
    ['1.2.3', '1.2.3'],
    ['10, 20, 30', '10 20 30'],
    ['1234567890123456789', '1234567890123456789'],
  ])('%s', (written, values) => {
    expect([stated('en', written), stated('zh', written)]).toEqual([values, values]);
  });

  test('digits in a name are no figures of their own', () => {
    expect([stated('en', 'B2B, Q3, COVID-19'), implied('zh', 'B2B、Q3')]).toEqual(['', '2 3']);
  });
});

describe('English', () => {
  test.each([
    ['22 May 2012', '22 5 2012'],
    ['the 22nd of May, 2012', '22 5 2012'],
    ['May 22, 2012', '22 5 2012'],
    ['Sept. 2012', '9 2012'],
    ['thirty-five', '35'],
    ['two hundred and five', '205'],
    ['one thousand two hundred', '1200'],
    ['the twenty-first', '21'],
    ['twelve, fifteen', '12 15'],
    ['ten billion', '10000000000'],
    ['1.5 million', '1500000'],
    ['3 to 5 million', '3000000 5000000'],
    ['30k', '30000'],
    ['thirty per cent', '30%'],
    ['five percent', '5%'],
    ['30 to 40 per cent', '30% 40%'],
    ['10 percentage points', '10'],
    ['9.30 am, 2 pm', '9:30 2'],
    ['the 1990s', '1990'],
    ['a tenant, someone, hundreds', ''],
  ])('%s', (written, values) => {
    expect(stated('en', written)).toBe(values);
  });

  test.each([
    ['the first two', '1 2'],
    ['a hundred', '100'],
    ['zero and one', '0 1'],
  ])('%s may be a turn of speech', (written, values) => {
    expect([stated('en', written), implied('en', written)]).toEqual(['', values]);
  });
});

describe('Chinese', () => {
  test.each([
    ['2012年5月22日', '2012 5 22'],
    ['2012年', '2012'],
    ['二〇一二年', '2012'],
    ['20世纪90年代', '1990'],
    ['12个月', '12'],
    ['二十五', '25'],
    ['两百零五', '205'],
    ['一百二', '120'],
    ['一千零一', '1001'],
    ['一万两千', '12000'],
    ['3万', '30000'],
    ['30多万', '300000'],
    ['1.5亿', '150000000'],
    ['1亿2000万', '120000000'],
    ['3千万', '30000000'],
    ['3万到5万', '30000 50000'],
    ['1到2万', '10000 20000'],
    ['３，０００人，３０％', '3000 30%'],
    ['百分之三十', '30%'],
    ['百分之三十到四十', '30% 40%'],
    ['千分之五', '0.5%'],
    ['三成', '30%'],
    ['三成五', '35%'],
    ['三成员工', '30%'],
    ['下午2点30分', '2:30'],
    ['9点半', '9:30'],
  ])('%s', (written, values) => {
    expect(stated('zh', written)).toBe(values);
  });

  test.each([
    ['两三个', '2 3'],
    ['二三十人', '2 3 20 30'],
    ['几百', '100'],
    ['百亿', '10000000000'],
    ['三分之一', '3 1 33%'],
    ['八折', '80% 20%'],
    ['提高一成', '10%'],
    ['一起', '1'],
  ])('%s may be a turn of speech', (written, values) => {
    expect([stated('zh', written), implied('zh', written)]).toEqual(['', values]);
  });

  test.each(['完成、三成本、组成', '十分重要', '万一、百分点、五花八门'])(
    '%s counts nothing else',
    (text) => {
      expect(stated('zh', text)).toBe('');
    },
  );
});

test('a figure is given as written, with its place', () => {
  expect(figuresIn('by 30 per cent', 'en')).toEqual([
    { written: '30 per cent', start: 3, values: ['30%'], strict: true },
  ]);
});

test.each([
  ['digits', '1'],
  ['digits and points', '1.'],
  ['digits and commas', '111,'],
  ['numerals', '一'],
  ['numerals and scales', '一百'],
  ['words', 'one '],
  ['words with and', 'hundred and '],
  ['spaces', ' '],
])('a megabyte of %s is read in no time, in either language', (_what, piece) => {
  const text = piece.repeat(1_000_000 / piece.length);
  const start = performance.now();
  for (const language of ['en', 'zh'] as const) figuresIn(text, language);
  expect(performance.now() - start).toBeLessThan(5000);
});
