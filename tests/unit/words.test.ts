import { describe, expect, test } from 'vitest';

import { formatDay } from '../../src/i18n/formats.ts';
import { translator } from '../../src/i18n/translator.ts';
import { byInitial, initialOf } from '../../src/model/initials.ts';
import { readingMinutes } from '../../src/model/reading-time.ts';
import { nearest } from '../../src/schemas/nearest.ts';

test('a day reads as each language writes it, in any time zone', () => {
  expect(formatDay('en', '2012-05-22')).toBe('22 May 2012');
  expect(formatDay('zh', '2012-05-22')).toBe('2012年5月22日');
});

test('counts take the plural of their language', () => {
  const { en, zh } = { en: translator('en'), zh: translator('zh') };
  expect([en('list.count', { count: 1 }), en('list.count', { count: 2 })]).toEqual([
    '1 page',
    '2 pages',
  ]);
  expect(zh('list.count', { count: 1 })).toBe('共1页');
});

describe('initials', () => {
  test.each([
    ['雇主品牌', 'G'],
    ['行销', 'X'],
    ['银行', 'Y'],
    ['OKR（目标与关键成果）', 'O'],
    ['Employer brand', 'E'],
    ['4P', '#'],
    ['“问答”', 'W'],
  ])('%s is filed under %s', (word, initial) => {
    expect(initialOf(word)).toBe(initial);
  });

  test('words stand in pinyin order under their letter', () => {
    const groups = byInitial(['试用期', '全员大会', '市场份额', '案例'], (word) => word, 'zh');
    expect(groups.map(({ initial, things }) => [initial, ...things])).toEqual([
      ['A', '案例'],
      ['Q', '全员大会'],
      ['S', '市场份额', '试用期'],
    ]);
  });
});

test.each([
  ['字'.repeat(800), 2],
  ['word '.repeat(440), 2],
  [`${'字'.repeat(400)} ${'word '.repeat(220)}`, 2],
  ['', 1],
])('reading time counts Han and words at their own pace', (text, minutes) => {
  expect(readingMinutes(text)).toBe(minutes);
});

test.each([
  ['drafft', 'draft'],
  ['desciption', 'description'],
  ['xyz', undefined],
])('%s most likely means %s', (word, meant) => {
  expect(nearest(word, ['title', 'description', 'draft'])).toBe(meant);
});
