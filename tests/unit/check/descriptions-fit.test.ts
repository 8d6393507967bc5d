import { expect, test } from 'vitest';

import { descriptionsFit } from '../../../scripts/check/descriptions-fit.ts';
import { mdx } from '../../support/mini-site.ts';
import { said } from './said.ts';

const saidOf = (en: string, zh: string) => {
  const facts = 'answer: x\npublished: 2026-01-02\ntopics: [baking]';
  return said(descriptionsFit, {
    'articles/a/en.mdx': mdx(`title: A\ndescription: ${en}\n${facts}`),
    'articles/a/zh.mdx': mdx(`title: 甲\ndescription: ${zh}\nanswer: 乙\ntranslation: { of: en }`),
  });
};

test.each([
  ['the shortest', 'a'.repeat(50), '字'.repeat(20)],
  ['the longest', 'a'.repeat(170), '字'.repeat(90)],
])('%s descriptions that fit pass', (_what, en, zh) => {
  expect(saidOf(en, zh)).toEqual([]);
});

test('one character less or more is a warning that says both lengths', () => {
  expect([...saidOf('a'.repeat(49), '字'.repeat(19)), ...saidOf('a'.repeat(171), '字'.repeat(91))])
    .toMatchInlineSnapshot(`
    [
      "articles/a/en.mdx:3:1 (warning) the description has 49 characters, too few for search results and previews — write one sentence of 50 to 170",
      "articles/a/zh.mdx:3:1 (warning) the description has 19 Chinese characters, too few for search results and previews — write one sentence of 20 to 90",
      "articles/a/en.mdx:3:1 (warning) the description has 171 characters, too many for search results and previews — write one sentence of 50 to 170",
      "articles/a/zh.mdx:3:1 (warning) the description has 91 Chinese characters, too many for search results and previews — write one sentence of 20 to 90",
    ]
  `);
});

test('only Chinese characters count in Chinese', () => {
  expect(saidOf('a'.repeat(60), `${'字'.repeat(89)}，HR。`)).toEqual([]);
});

test('a comparison has both in one file', () => {
  expect(
    said(descriptionsFit, {
      'comparisons/a.yaml':
        'title: { en: A, zh: 甲 }\ndescription:\n  en: Short\n  zh: 短\npublished: 2026-01-02\ntopics: []',
    }).map((line) => line.split(' ')[0]),
  ).toEqual(['comparisons/a.yaml:3:3', 'comparisons/a.yaml:4:3']);
});
