import { expect, test } from 'vitest';

import { reviewIsDue } from '../../../scripts/check/review-is-due.ts';
import { mdx, source } from '../../support/mini-site.ts';
import { said } from './said.ts';

const saidOn = (today: string) =>
  said(reviewIsDue(today), { 'articles/a/en.mdx': mdx(source('A', 'reviewBy: 2026-11-22')) });

test('a page is due on the day after its day', () => {
  expect(saidOn('2026-11-22')).toEqual([]);
  expect(saidOn('2026-11-23')).toMatchInlineSnapshot(`
    [
      "articles/a/en.mdx:7:1 (warning) this page should have been checked by 2026-11-22 — check that it still holds, then write \`reviewed: 2026-11-23\` and a later \`reviewBy\`",
    ]
  `);
});

test('a page without a day is never due, nor is one whose day is no date', () => {
  const files = {
    'articles/a/en.mdx': mdx(source('A')),
    'articles/b/en.mdx': mdx(source('B', 'reviewBy: soon')),
  };
  expect(said(reviewIsDue('2099-01-01'), files)).toEqual([]);
});

test('talks and comparisons are due too, where their facts stand', () => {
  const facts = 'published: 2026-01-02\ntopics: [baking]\nreviewBy: 2026-02-01';
  expect(
    said(reviewIsDue('2026-11-22'), {
      'talks/a/talk.yaml': `event: { name: { en: E, zh: 会 }, date: 2026-01-02, city: { en: C, zh: 城 }, country: { en: N, zh: 国 } }\nspeaker: S\n${facts}`,
      'comparisons/a.yaml': `title: { en: A, zh: 甲 }\ndescription: { en: A, zh: 甲 }\n${facts}\noptions: []\ncriteria: []`,
    }).map((line) => line.split(' ')[0]),
  ).toEqual(['talks/a/talk.yaml:5:1', 'comparisons/a.yaml:5:1']);
});
