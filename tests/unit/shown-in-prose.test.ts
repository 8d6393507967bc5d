import { describe, expect, test } from 'vitest';

import { allShownIn } from '../../src/model/shown-in-prose.ts';
import { mdx, miniSite, source } from '../support/mini-site.ts';

const files = {
  'articles/loaf/en.mdx': mdx(
    source('A loaf'),
    '<Term id="crumb">Crumb</Term> and\n\n<ComparisonTable id="flours" />\n\n<FaqList topic="baking" />',
  ),
  'articles/oven/en.mdx': mdx(source('An oven'), 'Hot.'),
  'faqs/rise/en.mdx': mdx(source('Why does it rise?'), 'Gas.'),
  'faqs/salt/en.mdx': mdx(source('Why salt?').replace('baking', 'milling'), 'Taste.'),
  'topics.yaml': `
baking: { name: { en: Baking, zh: 烘焙 }, description: { en: Heat, zh: 火候 } }
milling: { name: { en: Milling, zh: 磨面 }, description: { en: Stones, zh: 石磨 } }
`,
  'glossary/crumb.yaml': term('inside'),
  'glossary/crust.yaml': term('outside'),
  'comparisons/flours.yaml': comparison('Sour'),
  'sources.yaml': sources('Flour tables'),
};

function term(en: string): string {
  return `term: { en: ${en}, zh: 词 }\ndefinition: { en: 'The ${en} of a loaf.', zh: 一个词。 }\n`;
}

function comparison(taste: string): string {
  return `
title: { en: Flours, zh: 面粉 }
description: { en: Two flours side by side, zh: 两种面粉 }
published: 2026-01-02
topics: [baking]
options: [{ id: rye, name: { en: Rye, zh: 黑麦 } }, { id: wheat, name: { en: Wheat, zh: 小麦 } }]
criteria:
  - id: taste
    name: { en: Taste, zh: 味道 }
    source: tables
    cells: { rye: { en: ${taste}, zh: 酸 }, wheat: { en: Mild, zh: 淡 } }
`;
}

function sources(name: string): string {
  return `
tables: { kind: book, name: { en: ${name}, zh: 表 }, language: [en], year: 2020, address: https://flour.example/, checked: 2026-01-02 }
`;
}

function shownWith(changed: Partial<typeof files>): string {
  const { site } = miniSite({ ...files, ...changed });
  const text = site?.pages.find(({ id }) => id === 'articles/loaf')?.texts.en;
  if (!site || !text?.tree) throw new Error('there is no loaf');
  return JSON.stringify(allShownIn(site, text.tree, 'en'));
}

describe('what a text shows of the rest of the site', () => {
  test('is what its components say', () => {
    for (const shown of ['The inside of a loaf.', 'Sour', 'Flour tables', 'Why does it rise?'])
      expect(shownWith({})).toContain(shown);
  });

  test.each<[string, Partial<typeof files>]>([
    ['a term it marks', { 'glossary/crumb.yaml': term('heart') }],
    ['a cell of its table', { 'comparisons/flours.yaml': comparison('Bitter') }],
    ['the name of a source of its table', { 'sources.yaml': sources('Tables of flour') }],
    ['a question of its topic', { 'faqs/rise/en.mdx': mdx(source('Why rise?'), 'Gas.') }],
  ])('changes with %s', (_, changed) => {
    expect(shownWith(changed)).not.toBe(shownWith({}));
  });

  test.each<[string, Partial<typeof files>]>([
    ['a term it does not mark', { 'glossary/crust.yaml': term('shell') }],
    ['the text of another page', { 'articles/oven/en.mdx': mdx(source('An oven'), 'Cold.') }],
    [
      'a question of another topic',
      { 'faqs/salt/en.mdx': mdx(source('Is it salt?').replace('baking', 'milling'), 'Taste.') },
    ],
  ])('does not change with %s', (_, changed) => {
    expect(shownWith(changed)).toBe(shownWith({}));
  });
});
