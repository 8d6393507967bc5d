import { describe, expect, test } from 'vitest';

import { columnOrder, differ, readChoices, writeChoices } from '../../src/model/table-choices.ts';

const none = { options: [], differences: false, sort: undefined };

describe('choices in the address', () => {
  test.each([
    ['', none],
    ['?options=rye.oat', { ...none, options: ['rye', 'oat'] }],
    ['?differences=only', { ...none, differences: true }],
    ['?sort=price.down', { ...none, sort: { row: 'price', down: true } }],
    ['?options=.&differences=1&sort=', none],
  ])('%j is read', (query, choices) => {
    expect(readChoices(query, '')).toEqual(choices);
  });

  test('come back as they were written, each table of a page for itself', () => {
    const choices = { options: ['rye'], differences: true, sort: { row: 'price', down: false } };
    const query = writeChoices(choices, '?q=bread', 'flours');
    expect(query).toBe('?q=bread&flours.options=rye&flours.differences=only&flours.sort=price.up');
    expect(readChoices(query, 'flours')).toEqual(choices);
    expect(readChoices(query, 'ovens')).toEqual(none);
  });

  test('leave nothing behind when they are taken back', () => {
    expect(writeChoices(none, '?options=rye&sort=price.up', '')).toBe('');
  });
});

test.each([
  [['a', 'a'], false],
  [['Yes', ' yes '], false],
  [['a', 'b'], true],
  [['a'], true],
])('%j differ: %s', (values, expected) => {
  expect(differ(values)).toBe(expected);
});

describe('columns in the order of a row', () => {
  test.each([
    ['smallest first', [15, 5, undefined, 45, 5], false, [1, 4, 0, 3, 2]],
    ['largest first', [15, 5, undefined, 45, 5], true, [3, 0, 1, 4, 2]],
    ['as written where there is no number', [undefined, undefined], true, [0, 1]],
  ])('%s', (_what, numbers, down, order) => {
    expect(columnOrder(numbers, down)).toEqual(order);
  });
});
