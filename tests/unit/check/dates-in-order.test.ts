import { expect, test } from 'vitest';

import { datesInOrder } from '../../../scripts/check/dates-in-order.ts';
import { mdx, source } from '../../support/mini-site.ts';
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
  const change = 'change: { en: New figures., zh: 数字换新。 }';
  expect(saidOf(`updated: 2026-02-01\n${change}`)).toEqual([]);
  expect(saidOf(change)).toMatchInlineSnapshot(`
    [
      "articles/a/en.mdx:7:1 there is a change, and no day on which it was made — add a line \`updated: <year-month-day>\`",
    ]
  `);
});
