import { expect, test } from 'vitest';

import { picturesAreUsed } from '../../../scripts/check/pictures-are-used.ts';
import { mdx, source, translation } from '../../support/mini-site.ts';
import { said } from './said.ts';

const saidOf = (en: string, zh: string) =>
  said(
    picturesAreUsed,
    {
      'articles/a/en.mdx': mdx(source('A'), en),
      'articles/a/zh.mdx': mdx(translation('甲'), zh),
    },
    { 'articles/a/a.png': 1 },
  );

test.each([
  ['Markdown', '![x](a.png)'],
  ['a figure', '<Figure src="a.png" alt="x">\n\nx\n\n</Figure>'],
  ['a link', '[x](a.png)'],
  ['an address by name', '![x][a]\n\n[a]: a.png'],
])('a picture shown by %s in either language passes', (_what, body) => {
  expect([...saidOf(body, '甲'), ...saidOf('a', body)]).toEqual([]);
});

test('a picture that neither language shows is a warning', () => {
  expect(saidOf('![x](b.png)', '甲')).toMatchInlineSnapshot(`
    [
      "articles/a/a.png:1:1 (warning) no page shows this picture — show it in its page, ![what it shows](a.png), or delete the file",
    ]
  `);
});

test('where a text cannot be read, nothing is said of its pictures', () => {
  expect(saidOf('<Note>', '甲')).toEqual([]);
});
