import { expect, test } from 'vitest';

import { builtPage } from '../support/built-site.ts';
import { cover, partsOf } from '../support/cover.ts';

const letters = (word: string) => word;

test('a cover shows everything that all show, with as few as that takes', () => {
  expect(cover(['a', 'ab', 'c', 'bc', 'abc'], letters)).toEqual(['abc']);
  expect(cover(['ab', 'bc', 'cd', 'd'], letters)).toEqual(['ab', 'cd']);
});

test('what only one shows is in the cover, however little else it shows', () => {
  expect(cover(['abcdef', 'a', 'z', 'abc'], letters)).toEqual(['abcdef', 'z']);
});

test('of two that show as much the first is taken, so that a cover stays the same', () => {
  expect(cover(['ab', 'ba'], letters)).toEqual(['ab']);
});

test('what shows nothing is in no cover, and of nothing there is none', () => {
  expect(cover(['', 'a'], letters)).toEqual(['a']);
  expect(cover([], letters)).toEqual([]);
});

test('a page is made of its elements, and of each with each of its classes', () => {
  const page = builtPage(
    'en/index.html',
    '<p class="lead  wide">a<keep-offline></keep-offline></p>',
  );
  expect([...partsOf(page)]).toEqual(['p', 'p.lead', 'p.wide', 'keep-offline']);
});
