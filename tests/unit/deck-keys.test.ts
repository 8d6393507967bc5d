import { expect, test } from 'vitest';

import { actionOf, actionOfSwipe } from '../../src/components/deck-keys.ts';

const key = (name: string, more = {}) => ({
  key: name,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});

test.each([
  ['ArrowRight', 'next'],
  ['PageDown', 'next'],
  [' ', 'next'],
  ['ArrowLeft', 'previous'],
  ['PageUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['O', 'overview'],
  ['n', 'notes'],
  ['f', 'screen'],
  ['l', 'language'],
  ['?', 'help'],
  ['？', 'help'],
  ['Escape', 'close'],
  ['ArrowDown', undefined],
  ['Tab', undefined],
])('the key %j means %s', (name, action) => {
  expect(actionOf(key(name), false)).toBe(action);
});

test('Shift and Space go back', () => {
  expect(actionOf(key(' ', { shiftKey: true }), false)).toBe('previous');
});

test('a key that the browser or a control has a use for stays theirs', () => {
  expect(actionOf(key('ArrowLeft', { altKey: true }), false)).toBeUndefined();
  expect(actionOf(key('l', { ctrlKey: true }), false)).toBeUndefined();
  expect(actionOf(key(' '), true)).toBeUndefined();
  expect(actionOf(key('ArrowRight'), true)).toBe('next');
});

test.each([
  [-120, 10, 'next'],
  [120, -10, 'previous'],
  [-20, 0, undefined],
  [-80, 60, undefined],
])('a swipe by %i, %i means %s', (x, y, action) => {
  expect(actionOfSwipe(x, y)).toBe(action);
});
