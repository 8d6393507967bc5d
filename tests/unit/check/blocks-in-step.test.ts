import { expect, test } from 'vitest';

import { blocksInStep } from '../../../scripts/check/blocks-in-step.ts';
import { saidOfPair } from './said.ts';

const saidOf = (en: string, zh: string) => saidOfPair(blocksInStep, en, zh);

test('the same blocks pass, whatever they say and in whatever order within a section', () => {
  expect(
    saidOf(
      'Text\n\n| a |\n|---|\n| 1 |\n\n- x\n  - y\n- z\n\n![x](x.png)[^1]\n\n[^1]: note',
      '- 甲\n  - 乙\n- 丙\n\n<Figure src="x.png" alt="x">\n\n图[^1]\n\n</Figure>\n\n| 甲 |\n|---|\n| 1 |\n\n[^1]: 注',
    ),
  ).toEqual([]);
});

const table = '| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |';

const differences = [
  ['a table missing', table, '文字'],
  ['a table too many', 'Text', `文字\n\n${table}`],
  ['a row missing', table, '| 甲 | 乙 |\n|---|---|\n| 1 | 2 |'],
  ['a row too many', table, `${table}\n| 5 | 6 |`],
  ['a column missing', table, '| 甲 |\n|---|\n| 1 |\n| 3 |'],
  ['a list missing', '- a\n- b', '文字'],
  ['an item missing', '- a\n- b', '- 甲'],
  ['an item too many', '- a', '- 甲\n- 乙'],
  ['an item of an inner list missing', '- a\n  - b\n  - c', '- 甲\n  - 乙'],
  ['a box missing', '- [ ] a\n- [ ] b', '- [ ] 甲\n- 乙'],
  ['a picture missing', '![x](x.png)', '文字'],
  ['a footnote missing', 'a[^1]\n\n[^1]: b', '甲'],
  ['a code block too many', 'a', '甲\n\n```\nx\n```'],
  [
    'a slide missing',
    '<Slide>\n\na\n\n</Slide>\n\n<Slide>\n\nb\n\n</Slide>',
    '<Slide>\n\n甲\n\n</Slide>\n\n乙',
  ],
  ['another component', '<Note>\n\na\n\n</Note>', '<Warning>\n\n甲\n\n</Warning>'],
] as const;

test('every difference is told of once, in the translation, with both counts and the line in the source', () => {
  expect(Object.fromEntries(differences.map(([what, en, zh]) => [what, saidOf(en, zh)])))
    .toMatchInlineSnapshot(`
    {
      "a box missing": [
        "articles/a/zh.mdx:8:1 1 box to tick in this list, 2 in articles/a/en.mdx:10 — add here what is missing, or take it out there",
      ],
      "a code block too many": [
        "articles/a/zh.mdx:10:1 1 code block in this section, none in articles/a/en.mdx:9 — take out here what is too much, or add it there",
      ],
      "a column missing": [
        "articles/a/zh.mdx:8:1 1 column in this table, 2 in articles/a/en.mdx:9 — add here what is missing, or take it out there",
      ],
      "a footnote missing": [
        "articles/a/zh.mdx:8:1 no footnote marks in this section, 1 in articles/a/en.mdx:9 — add here what is missing, or take it out there",
      ],
      "a list missing": [
        "articles/a/zh.mdx:8:1 no lists in this section, 1 in articles/a/en.mdx:9 — add here what is missing, or take it out there",
      ],
      "a picture missing": [
        "articles/a/zh.mdx:8:1 no pictures in this section, 1 in articles/a/en.mdx:9 — add here what is missing, or take it out there",
      ],
      "a row missing": [
        "articles/a/zh.mdx:8:1 1 row in this table, 2 in articles/a/en.mdx:12 — add here what is missing, or take it out there",
      ],
      "a row too many": [
        "articles/a/zh.mdx:12:1 3 rows in this table, 2 in articles/a/en.mdx:9 — take out here what is too much, or add it there",
      ],
      "a slide missing": [
        "articles/a/zh.mdx:8:1 1 <Slide> in this section, 2 in articles/a/en.mdx:15 — add here what is missing, or take it out there",
      ],
      "a table missing": [
        "articles/a/zh.mdx:8:1 no tables in this section, 1 in articles/a/en.mdx:9 — add here what is missing, or take it out there",
      ],
      "a table too many": [
        "articles/a/zh.mdx:10:1 1 table in this section, none in articles/a/en.mdx:9 — take out here what is too much, or add it there",
      ],
      "an item missing": [
        "articles/a/zh.mdx:8:1 1 item in this list, 2 in articles/a/en.mdx:10 — add here what is missing, or take it out there",
      ],
      "an item of an inner list missing": [
        "articles/a/zh.mdx:9:3 1 item in this list, 2 in articles/a/en.mdx:11 — add here what is missing, or take it out there",
      ],
      "an item too many": [
        "articles/a/zh.mdx:9:1 2 items in this list, 1 in articles/a/en.mdx:9 — take out here what is too much, or add it there",
      ],
      "another component": [
        "articles/a/zh.mdx:8:1 no <Note> in this section, 1 in articles/a/en.mdx:9 — add here what is missing, or take it out there",
        "articles/a/zh.mdx:8:1 1 <Warning> in this section, none in articles/a/en.mdx:9 — take out here what is too much, or add it there",
      ],
    }
  `);
});

test('sections are compared each with its own counterpart', () => {
  expect(saidOf('## A [#a]\n\n- a\n\n## B [#b]\n\nb', '## 甲 [#a]\n\n甲\n\n## 乙 [#b]\n\n- 乙'))
    .toMatchInlineSnapshot(`
    [
      "articles/a/zh.mdx:8:1 no lists in this section, 1 in articles/a/en.mdx:11 — add here what is missing, or take it out there",
      "articles/a/zh.mdx:14:1 1 list in this section, none in articles/a/en.mdx:13 — take out here what is too much, or add it there",
    ]
  `);
});

test('where a section is missing, its neighbours are not blamed', () => {
  expect(saidOf('## A [#a]\n\na\n\n## B [#b]\n\n- b', '## 甲 [#a]\n\n甲\n\n- 乙')).toEqual([]);
});

test('the Chinese file is the one to mend only where it is the translation', () => {
  const head = (more: string) => `---\ntitle: x\ndescription: x\nanswer: x\n${more}\n---\n\n`;
  expect(
    saidOfPair(blocksInStep, '', '', {
      'articles/a/zh.mdx': `${head('published: 2026-01-02\ntopics: [baking]')}- 甲`,
      'articles/a/en.mdx': `${head('translation: { of: zh }')}text`,
    }),
  ).toMatchInlineSnapshot(`
    [
      "articles/a/en.mdx:8:1 no lists in this section, 1 in articles/a/zh.mdx:9 — add here what is missing, or take it out there",
    ]
  `);
});
