import { describe, expect, test } from 'vitest';

import { cellText, interleave, toCsv, toMarkdown } from '../../src/model/grid.ts';

describe('CSV', () => {
  test('begins with the byte order mark, and its lines end as RFC 4180 says', () => {
    expect(toCsv([['面包'], ['a']])).toBe('\uFEFF面包\r\na\r\n');
  });

  test.each([
    ['a, b', '"a, b"'],
    ['say “yes” or "no"', '"say “yes” or ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['plain', 'plain'],
  ])('writes %j as %s', (text, written) => {
    expect(toCsv([[text]])).toBe(`\uFEFF${written}\r\n`);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '＝1', '－1'])(
    'makes the text %j harmless',
    (text) => {
      expect(toCsv([[text]])).toBe(`\uFEFF'${text}\r\n`);
    },
  );

  test('leaves numbers numbers, below zero too', () => {
    expect(toCsv([[-3, 0.5]])).toBe('\uFEFF-3,0.5\r\n');
  });
});

test('a Markdown table keeps to its cells whatever they say', () => {
  expect(
    toMarkdown([
      ['a|b', '*c*'],
      ['two\nlines', '[x](y) <b>'],
    ]),
  ).toBe('| a\\|b | \\*c\\* |\n| --- | --- |\n| two lines | \\[x\\](y) \\<b> |\n');
});

test('two tables become one, column beside column', () => {
  expect(
    interleave(
      [
        ['a', 1],
        ['b', 2],
      ],
      [
        ['甲', 1],
        ['乙', 2],
      ],
    ),
  ).toEqual([
    ['a', '甲', 1, 1],
    ['b', '乙', 2, 2],
  ]);
});

test.each([
  ['en', 'a; b (c)'],
  ['zh', 'a；b（c）'],
] as const)('a cell in one line, in %s: %s', (language, line) => {
  expect(cellText(['a', 'b'], 'c', language)).toBe(line);
});
