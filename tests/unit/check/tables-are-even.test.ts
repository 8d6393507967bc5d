import { expect, test } from 'vitest';

import { tablesAreEven } from '../../../scripts/check/tables-are-even.ts';
import { mdx, source } from '../../support/mini-site.ts';
import { said } from './said.ts';

const saidOf = (body: string) =>
  said(tablesAreEven, { 'articles/a/en.mdx': mdx(source('A'), body) });

test.each([
  ['rows as long as the header', '| a | b |\n|---|---|\n| 1 | 2 |'],
  ['rows without outer bars', 'a | b\n---|---\n1 | 2'],
  ['an empty cell', '| a | b |\n|---|---|\n| 1 | |'],
  ['a bar as a character', '| a | b |\n|---|---|\n| 1 \\| 2 | 3 |'],
  ['a header alone', '| a |\n|---|'],
  ['a table in a step', '<Step>\n\n| a |\n|---|\n| 1 |\n\n</Step>'],
  ['a line of dashes that is none of a table', 'a\n\n---\n\nb | c'],
])('%s passes', (_what, body) => {
  expect(saidOf(body)).toEqual([]);
});

test('each row with more or fewer cells is told of', () => {
  expect(saidOf('| a | b |\n|---|---|\n| 1 |\n| 1 | 2 |\n| 1 | 2 | 3 |')).toMatchInlineSnapshot(`
    [
      "articles/a/en.mdx:11:1 the row has 1 cell, the header of its table 2 — add what is missing; an empty cell is a space between two |",
      "articles/a/en.mdx:13:1 the row has 3 cells, the header of its table 2 — take out what is too much; for the character itself write \\|",
    ]
  `);
});

test('a header that does not fit the dashes under it makes no table, which is told of', () => {
  expect(saidOf('Text\n\n  | a | b | c |\n  |---|---|\n| 1 | 2 | 3 |')).toMatchInlineSnapshot(`
    [
      "articles/a/en.mdx:12:3 this is no table: the line of dashes has 2 cells, the header 3 — write one --- between | for each column of the header",
    ]
  `);
});

test('a table of 5,000 rows is read in no time', () => {
  const start = performance.now();
  expect(saidOf(`| a | b |\n|---|---|\n${'| 1 |\n'.repeat(5000)}`)).toHaveLength(5000);
  expect(performance.now() - start).toBeLessThan(10_000);
});
