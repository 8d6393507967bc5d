import { expect, test } from 'vitest';

import { figuresHaveSources } from '../../../scripts/check/figures-have-sources.ts';
import { mdx, source, translation } from '../../support/mini-site.ts';
import { said, saidOfPair } from './said.ts';

const saidOf = (body: string, more = '') =>
  said(figuresHaveSources, { 'articles/a/en.mdx': mdx(source('A', more), body) });

test.each([
  ['a number that counts something', 'Bake 30 minutes at 200 degrees.'],
  ['a report without a number', 'Report back to us. A survey is good.'],
  ['a study in one sentence and a number in the next', 'A study says so. Bake 30 minutes.'],
  ['a percentage in code', '`30%`'],
])('%s needs no source', (_what, body) => {
  expect(saidOf(body)).toEqual([]);
});

test('a page that names a source may state what it likes', () => {
  expect(saidOf('According to a report, 30% of 500.', 'sources: [x]')).toEqual([]);
});

test('the first percentage without a source is a warning, once a page', () => {
  expect(
    saidOfPair(
      figuresHaveSources,
      'Bake 30 minutes.\n\nThen **70%** are done, 80% later.',
      '然后70%好了。',
    ),
  ).toMatchInlineSnapshot(`
    [
      "articles/a/en.mdx:11:8 (warning) the page names no source for “70%” — add \`sources: […]\`, from sources.yaml, to the head of en.mdx, or {/* intended: figures-have-sources */} to the line if the figure is your own",
    ]
  `);
});

test.each([
  'According to bakers, 500 loaves are lost.',
  'A recent survey asked 500 bakers.',
  'Studies of 500 loaves say so.',
])('so is a number beside a study: %s', (body) => {
  expect(saidOf(body)).toHaveLength(1);
});

test('in Chinese as well, and where only the translation states it', () => {
  expect(
    said(figuresHaveSources, {
      'articles/a/en.mdx': mdx(source('A'), 'Text'),
      'articles/a/zh.mdx': mdx(translation('甲'), '有研究调查了500人。'),
    }),
  ).toMatchInlineSnapshot(`
    [
      "articles/a/zh.mdx:8:7 (warning) the page names no source for “500” — add \`sources: […]\`, from sources.yaml, to the head of en.mdx, or {/* intended: figures-have-sources */} to the line if the figure is your own",
    ]
  `);
});
