import { expect, test } from 'vitest';

import { sectionsHaveText } from '../../../scripts/check/sections-have-text.ts';
import { mdx, source } from '../../support/mini-site.ts';
import { said } from './said.ts';

const saidOf = (body: string) =>
  said(sectionsHaveText, { 'articles/a/en.mdx': mdx(source('A'), body) });

test.each([
  ['a sentence', '## A [#a]\n\nText'],
  ['a heading of a lower level', '## A [#a]\n\n### B [#b]\n\nText'],
  [
    'a list, a table, a picture or code',
    '## A [#a]\n\n- x\n\n## B [#b]\n\n| a |\n|---|\n\n## C [#c]\n\n![x](x.png)\n\n## D [#d]\n\n```\nx\n```',
  ],
  [
    'a table or a list of questions by its name',
    '## A [#a]\n\n<ComparisonTable id="x" />\n\n## B [#b]\n\n<FaqList topic="x" />',
  ],
  ['text inside a component', '## A [#a]\n\n<Note>\n\nText\n\n</Note>'],
  [
    'steps with headings of their own',
    '## A [#a]\n\n<Steps>\n\n<Step>\n\n### B [#b]\n\nText\n\n</Step>\n\n</Steps>',
  ],
  ['no heading at all', 'Text'],
  ['nothing', ''],
])('%s under a heading passes', (_what, body) => {
  expect(saidOf(body)).toEqual([]);
});

test('a heading is refused before one of its own or a higher level, and at the end', () => {
  expect(saidOf('## A [#a]\n\n## B [#b]\n\n### C [#c]\n\n## D [#d]\n\nText\n\n### E [#e]'))
    .toMatchInlineSnapshot(`
    [
      "articles/a/en.mdx:9:1 there is nothing under “A” — write a sentence, or take the heading out",
      "articles/a/en.mdx:13:1 there is nothing under “C” — write a sentence, or take the heading out",
      "articles/a/en.mdx:19:1 there is nothing under “E” — write a sentence, or take the heading out",
    ]
  `);
});

test.each([
  ['a comment', '{/* later */}'],
  ['a rule', '***'],
  ['an empty component', '<Note>\n\n</Note>'],
  ['an address for elsewhere', '[x]: https://bread.example'],
])('%s is nothing to read', (_what, body) => {
  expect(saidOf(`## A [#a]\n\n${body}`)).toHaveLength(1);
});

test('an empty step is found between two headings', () => {
  expect(
    saidOf(
      '## A [#a]\n\n<Steps>\n\n<Step>\n\n### B [#b]\n\n</Step>\n\n<Step>\n\n### C [#c]\n\nText\n\n</Step>\n\n</Steps>',
    ),
  ).toMatchInlineSnapshot(`
    [
      "articles/a/en.mdx:15:1 there is nothing under “B” — write a sentence, or take the heading out",
    ]
  `);
});
