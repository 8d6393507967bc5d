import { describe, expect, test } from 'vitest';

import {
  mergeTicks,
  progressOf,
  sameTicks,
  ticksFromFile,
  ticksFromFragment,
  ticksToFile,
  ticksToFragment,
} from '../../src/playbook/ticks.ts';

const [now, before, older] = ['aaaaaaaa', 'bbbbbbbb', 'cccccccc'];
const boxes = new Map([
  ['one', now],
  ['two', now],
  ['start/1', now],
]);

describe('progress', () => {
  test('counts the boxes that are ticked, and names those that say something else now', () => {
    const ticks = new Map([
      ['one', now],
      ['start/1', before],
    ]);
    expect(progressOf(boxes, ticks)).toEqual({ done: 2, all: 3, changed: ['start/1'] });
  });

  test('does not count what the page no longer has', () => {
    expect(progressOf(boxes, new Map([['gone', now]])).done).toBe(0);
  });
});

describe('ticks that are handed over', () => {
  test.each([
    [
      'both readers’ ticks count',
      [['one', now]],
      [['two', now]],
      [
        ['one', now],
        ['two', now],
      ],
    ],
    [
      'a tick for what the page says now beats an older one',
      [['one', before]],
      [['one', now]],
      [['one', now]],
    ],
    ['whoever hands it over', [['one', now]], [['one', before]], [['one', now]]],
    [
      'of two older ones the reader’s own stays',
      [['one', before]],
      [['one', older]],
      [['one', before]],
    ],
  ] as [string, [string, string][], [string, string][], [string, string][]][])(
    'are added: %s',
    (_claim, own, given, merged) => {
      const result = mergeTicks(boxes, new Map(own), new Map(given));
      expect(sameTicks(result, new Map(merged))).toBe(true);
    },
  );

  const ticks = new Map([
    ['set-goals', '0a1b2c3d'],
    ['before-you-start/12', now],
  ]);

  test('are the same after a link as before', () => {
    const fragment = ticksToFragment(ticks);
    expect(fragment).toBe('#ticks=set-goals.0a1b2c3d~before-you-start/12.aaaaaaaa');
    expect(new URL(`https://bread.example/${fragment}`).hash).toBe(fragment);
    expect(ticksFromFragment(fragment)).toEqual(ticks);
  });

  test('are the same after a file as before', () => {
    const file = ticksToFile('playbooks/loaf', ticks);
    expect(ticksFromFile('playbooks/loaf', file)).toEqual(ticks);
  });

  test('are not looked for in the name of a section', () => {
    expect(ticksFromFragment('#set-goals')).toBeUndefined();
    expect(ticksFromFragment('')).toBeUndefined();
  });

  test('hold nothing but keys and fingerprints, whatever a link says', () => {
    const hostile = '#ticks=<b>.aaaaaaaa~__proto__.aaaaaaaa~one.x~one~two.aaaaaaaa.y~two.aaaaaaaa';
    expect(ticksFromFragment(hostile)).toEqual(new Map([['two', now]]));
    const { size } = ticksFromFile('p', '{"page":"p","ticks":{"one":1,"two":["aaaaaaaa"]}}') as Map<
      string,
      string
    >;
    expect(size).toBe(0);
  });

  test.each([
    ['no JSON', 'ticks', 'unreadable'],
    ['nothing', 'null', 'unreadable'],
    ['something else', '[1]', 'unreadable'],
    ['ticks of nothing', '{"page":"playbooks/loaf","ticks":null}', 'unreadable'],
    ['another page', '{"page":"playbooks/roll","ticks":{}}', 'otherPage'],
  ])('are refused from a file with %s', (_what, text, why) => {
    expect(ticksFromFile('playbooks/loaf', text)).toBe(why);
  });
});
