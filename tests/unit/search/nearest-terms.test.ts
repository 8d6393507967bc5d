import { expect, test } from 'vitest';

import { nearestTerms } from '../../../src/search/nearest-terms.ts';
import { term } from '../../support/search.ts';

const terms = [
  term('internal branding'),
  term('employer brand', '雇主品牌'),
  term('employee branding'),
  term('employer branding'),
  term('onboarding', '入职培训'),
];
const titles = (text: string) => nearestTerms(text, terms).map(({ title }) => title);

test('the nearest terms begin with the one most alike', () => {
  expect(titles('employr brand')[0]).toBe('employer brand');
});

test('the nearest terms are three at most', () => {
  expect(titles('employer brandin')).toHaveLength(3);
});

test('a term is near by any of its names', () => {
  expect(titles('雇主的品牌')).toEqual(['employer brand']);
});

test.each(['zzzz', '税法', 'x', ''])('no term is near %j', (text) => {
  expect(titles(text)).toEqual([]);
});
