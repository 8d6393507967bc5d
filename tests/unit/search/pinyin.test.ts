import { describe, expect, test } from 'vitest';

import { readPinyin } from '../../../src/search/pinyin.ts';
import type { PinyinTable } from '../../../src/search/tables.ts';

const table: PinyinTable = [
  ['打造雇主品牌', 'da zao gu zhu pin pai'],
  ['雇主品牌', 'gu zhu pin pai'],
  ['女性', 'nu xing'],
  ['策略', 'ce lue'],
  ['西安', 'xi an'],
];

const read = (typed: string) => readPinyin(typed, table);

describe('pinyin', () => {
  test.each(['guzhupinpai', 'gu zhu pin pai', 'Gu Zhu Pinpai', 'gu-zhu pin-pai'])(
    'is read from %j',
    (typed) => {
      expect(read(typed)[0]).toBe('雇主品牌');
    },
  );

  test.each(['guzhu', 'pinpai', 'zhupin'])('is read from some of the syllables, %s', (typed) => {
    expect('雇主品牌').toContain(read(typed)[0]);
  });

  test.each(['nüxing', 'nvxing', 'nuxing'])('is read with any letter for ü, %s', (typed) => {
    expect(read(typed)).toEqual(['女性']);
  });

  test('is read with an apostrophe between syllables', () => {
    expect(read("xi'an")).toEqual(['西安']);
  });

  test.each(['uzhu', 'huping', 'inpai'])('does not begin within a syllable, %s', (typed) => {
    expect(read(typed)).toEqual([]);
  });

  test.each(['guzh', 'pinpa', 'celu'])('does not end within a syllable, %s', (typed) => {
    expect(read(typed)).toEqual([]);
  });

  test.each(['', '  ', '123', 'gg', 'hello'])('is not read from %j', (typed) => {
    expect(read(typed)).toEqual([]);
  });
});

describe('initials', () => {
  test.each(['gzpp', 'gzp', 'zpp'])('are read from three letters on, %s', (typed) => {
    expect('雇主品牌').toContain(read(typed)[0]);
  });

  test.each(['gz', 'pp', 'nx'])('are not read from two, %s', (typed) => {
    expect(read(typed)).toEqual([]);
  });
});

test('a whole phrase comes before a part of one, and a part at the beginning before one within', () => {
  const phrases: PinyinTable = [
    ['谈人才', 'tan ren cai'],
    ['仁才好', 'ren cai hao'],
    ['认财', 'ren cai'],
  ];
  expect(readPinyin('rencai', phrases)).toEqual(['认财', '仁才', '人才']);
});

test('a stretch that stands in several phrases is given once', () => {
  expect(read('pinpai')).toEqual(['品牌']);
});
