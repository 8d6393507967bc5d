import { describe, expect, test } from 'vitest';

import { correct } from '../../../src/search/spelling.ts';

const words = ['brand', 'recruitment', 'training', 'straining'];

describe('a mistyped word', () => {
  test.each([
    ['a wrong letter', 'recruitmant'],
    ['a wrong first letter', 'tecruitment'],
    ['a wrong last letter', 'recruitmenr'],
    ['a missing letter', 'recuitment'],
    ['a missing first letter', 'ecruitment'],
    ['a missing last letter', 'recruitmen'],
    ['a letter too many', 'recruiitment'],
    ['a letter too many at the end', 'recruitmentt'],
    ['two letters swapped', 'recrutiment'],
    ['the last two swapped', 'recruitmetn'],
  ])('with %s is corrected', (_what, typed) => {
    expect(correct(typed, words)).toBe('recruitment');
  });

  test('is corrected among others, which stay', () => {
    expect(correct('my recuitment plan, 2026', words)).toBe('my recruitment plan, 2026');
  });

  test('becomes the word the site prefers, where two are as near', () => {
    expect(correct('ttraining', words)).toBe('training');
    expect(correct('ttraining', words.toReversed())).toBe('straining');
  });
});

describe('a word is left alone', () => {
  test.each([
    ['two letters wrong', 'recruytmant'],
    ['two letters missing', 'reruitent'],
    ['two far letters swapped', 'tecruitmenr'],
    ['two letters swapped and one wrong', 'recrutimenr'],
  ])('with %s', (_what, typed) => {
    expect(correct(typed, words)).toBe(typed);
  });

  test('with fewer than five letters', () => {
    expect(correct('brnd', words)).toBe('brnd');
    expect(correct('brnad', words)).toBe('brand');
  });

  test('that the site knows, even beside another', () => {
    expect(correct('straining', words)).toBe('straining');
  });

  test('in Han', () => {
    expect(correct('雇主品牌建', ['雇主品牌建设'])).toBe('雇主品牌建');
  });
});
