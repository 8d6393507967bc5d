import { describe, expect, test } from 'vitest';

import { article, mdx, miniSite, source } from '../support/mini-site.ts';

/** What the rules of this file say; texts as short as these break others. */
function saidOf(files: Record<string, string>): string[] {
  return miniSite(files).said.filter(
    (line) => !/ (sections-have-text|descriptions-fit): /.test(line),
  );
}

const said = (body: string, more: Record<string, string> = {}) =>
  saidOf({ 'articles/a/en.mdx': mdx(source('A'), body), ...more });

describe('vocabulary', () => {
  test('Markdown, components by name and comments pass', () => {
    expect(
      said(
        '{/* for the writer */}\n\n<Note title="x">\n\nText\n\n</Note>\n\n<Steps>\n\n<Step>\n\n1\n\n</Step>\n\n</Steps>',
      ),
    ).toEqual([]);
  });

  test.each([
    ['import', 'import fs from "node:fs"'],
    ['export', 'export const a = 1'],
    ['an expression', 'Two is {1 + 1}'],
    ['an expression after a comment', '{/* a */ 1}'],
    ['HTML', 'a <br/> b'],
    ['an unknown component', '<Notte>\n\nx\n\n</Notte>'],
    ['an unknown prop', '<Note titel="x">\n\nx\n\n</Note>'],
    ['a missing prop', '<Term>x</Term>'],
    ['a prop in braces', '<Term id={"x"}>x</Term>'],
    ['spread props', '<Note {...a}>\n\nx\n\n</Note>'],
    ['an event handler', '<Note onclick="x">\n\nx\n\n</Note>'],
    ['an inherited name', '<constructor />'],
    ['a fragment', '<>x</>'],
    ['an unclosed tag', '<Note>\n\nx'],
    ['an address in angle brackets', '<https://bread.example/>'],
    ['a lone brace', 'a { b'],
  ])('%s is refused', (_what, body) => {
    expect(said(body)).toMatchSnapshot();
  });
});

describe('section-ids', () => {
  test.each([
    ['a heading without an id', '## Feed'],
    ['an id that is not ASCII', '## 喂养 [#喂养]'],
    ['an id used twice', '## A [#a]\n\nx\n\n## B [#a]'],
    ['an id the page uses itself', '## A [#main]'],
  ])('%s is refused', (_what, body) => {
    expect(said(body)).toMatchSnapshot();
  });
});

describe('heading-levels', () => {
  test.each([
    ['a second title', '# A [#a]'],
    ['a skipped level', '## A [#a]\n\nx\n\n#### B [#b]'],
  ])('%s is refused', (_what, body) => {
    expect(said(body)).toMatchSnapshot();
  });
});

describe('sections-in-step', () => {
  const both = (en: string, zh: string) => saidOf(article('a', en, zh));

  test('the same ids in the same order pass, whatever the titles', () => {
    expect(both('## A [#a]\n\nx\n\n## B [#b]', '## 甲 [#a]\n\nx\n\n## 乙 [#b]')).toEqual([]);
  });

  test.each([
    ['a section missing in the translation', '## A [#a]\n\n## B [#b]', '## 甲 [#a]'],
    ['a section the source lacks', '## A [#a]', '## 甲 [#a]\n\n## 乙 [#b]'],
    ['another order', '## A [#a]\n\n## B [#b]', '## 乙 [#b]\n\n## 甲 [#a]'],
    ['another level', '## A [#a]\n\n## B [#b]', '## 甲 [#a]\n\n### 乙 [#b]'],
  ])('%s is refused', (_what, en, zh) => {
    expect(both(en, zh)).toMatchSnapshot();
  });
});

describe('links-exist', () => {
  const others = {
    'articles/b/en.mdx': mdx(source('B'), '## Feed [#feed]'),
    'articles/draft/en.mdx': mdx(source('D', 'draft: true')),
    'glossary/crumb.yaml': 'name: { en: Crumb, zh: 心 }\ndefinition: { en: A, zh: 甲 }',
  };

  test.each([
    '/articles/b',
    '/articles/b#feed',
    '/glossary#crumb',
    '/topics/baking',
    '/articles',
    '#here',
    'https://bread.example/x?y#z',
    'mailto:a@bread.example',
  ])('%s passes', (target) => {
    expect(said(`## Here [#here]\n\n[x](${target})`, others)).toEqual([]);
  });

  test.each([
    '/articles/c',
    '/articles/b#fed',
    '/articles/draft',
    '/glossary#crum',
    '/topics/bakin',
    '/en/articles/b',
    'b/en.mdx',
    '#nowhere',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://',
  ])('%s is refused', (target) => {
    expect(said(`[x](${target})`, others)).toMatchSnapshot();
  });

  test('components that name nothing are refused', () => {
    expect(
      said(
        '<Term id="crum">x</Term>\n\n<FaqList topic="x" />\n\n<ComparisonTable id="x" />',
        others,
      ),
    ).toMatchSnapshot();
  });
});

describe('pictures-exist', () => {
  test.each([
    ['a missing picture', '![x](none.png)'],
    ['a picture elsewhere', '![x](../b/x.png)'],
    ['a picture in a folder within', '![x](img/x.png)'],
    ['a picture of another site', '![x](https://bread.example/x.png)'],
    ['no words for it', '![](none.png)'],
    ['a picture inside a line', 'a ![x](none.png) b'],
  ])('%s is refused', (_what, body) => {
    expect(said(body)).toMatchSnapshot();
  });
});

describe('comparisons', () => {
  const table = (criteria: string) => `
title: { en: A, zh: 甲 }
description: { en: A, zh: 甲 }
published: 2026-01-02
topics: [baking]
options:
  - { id: rye, name: { en: Rye, zh: 黑麦 } }
  - { id: oat, name: { en: Oat, zh: 燕麦 } }
criteria:
  - id: taste
    name: { en: Taste, zh: 味道 }
    cells:
${criteria}`;

  test('a cell is a text or a list', () => {
    const problems = saidOf({
      'comparisons/a.yaml': table(
        '      rye: { en: Sour, zh: 酸 }\n      oat: { en: [a, b], zh: [甲, 乙] }',
      ),
    });
    expect(problems).toEqual([]);
  });

  test.each([
    ['an option without a value', '      rye: { en: Sour, zh: 酸 }'],
    [
      'a value for no option',
      '      rye: { en: a, zh: 甲 }\n      oat: { en: a, zh: 甲 }\n      oats: { en: a, zh: 甲 }',
    ],
    [
      'lists of different length',
      '      rye: { en: a, zh: 甲 }\n      oat: { en: [a, b], zh: [甲] }',
    ],
    ['a language missing', '      rye: { en: a }\n      oat: { en: a, zh: 甲 }'],
  ])('%s is refused', (_what, cells) => {
    expect(saidOf({ 'comparisons/a.yaml': table(cells) })).toMatchSnapshot();
  });
});
