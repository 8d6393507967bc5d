import { expect, test } from 'vitest';

import { datesInOrder } from '../../../scripts/check/dates-in-order.ts';
import { mdx, miniSite, source, translation } from '../../support/mini-site.ts';
import { said } from './said.ts';

const saidOf = (facts: string) =>
  said(datesInOrder, { 'articles/a/en.mdx': mdx(source('A', facts)) });

test('a page is updated and reviewed after it was published, or on the day', () => {
  expect(saidOf('updated: 2026-01-02\nreviewed: 2026-03-01')).toEqual([]);
  expect(saidOf('updated: 2026-01-01\nreviewed: 2025-12-31')).toMatchInlineSnapshot(`
    [
      "articles/a/en.mdx:7:1 \`updated: 2026-01-01\` is before the page was published, on 2026-01-02 — correct one of the two days",
      "articles/a/en.mdx:8:1 \`reviewed: 2025-12-31\` is before the page was published, on 2026-01-02 — correct one of the two days",
    ]
  `);
});

test('a change has a day', () => {
  expect(saidOf('updated: 2026-02-01\nchange: New figures.')).toEqual([]);
  expect(saidOf('change: New figures.')).toMatchInlineSnapshot(`
    [
      "articles/a/en.mdx:7:1 there is a change, and no day on which it was made — add a line \`updated: <year-month-day>\` to the page’s facts",
    ]
  `);
});

test('a talk has the day in talk.yaml, and its change in the texts', () => {
  const talk = (facts: string) =>
    said(datesInOrder, {
      'talks/t/talk.yaml': `event: { name: { en: E, zh: 会 }, date: 2026-01-02, city: { en: C, zh: 城 }, country: { en: N, zh: 国 } }\nspeaker: S\npublished: 2026-01-02\ntopics: [baking]\n${facts}`,
      'talks/t/en.mdx': mdx('title: T\ndescription: D\nchange: A slide more.'),
    });
  expect(talk('updated: 2026-02-01')).toEqual([]);
  expect(talk('').map((line) => line.split(' ')[0])).toEqual(['talks/t/en.mdx:4:1']);
});

test('the words of a change are checked as words of their language', () => {
  const { said: problems } = miniSite({
    'articles/a/en.mdx': mdx(source('A', 'updated: 2026-02-01\nchange: New figures.')),
    'articles/a/zh.mdx': mdx(translation('甲', 'change: 数字换新,图也换了。')),
  });
  expect(problems.map((line) => line.split(': ')[0])).toContain(
    'articles/a/zh.mdx:6:13 chinese-punctuation',
  );
});
