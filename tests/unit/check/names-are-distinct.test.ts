import { expect, test } from 'vitest';

import { namesAreDistinct } from '../../../scripts/check/names-are-distinct.ts';
import { said } from './said.ts';

const saidOf = (...files: string[]) =>
  said(namesAreDistinct, {}, Object.fromEntries(files.map((file) => [file, 1])));

test.each([
  ['articles/a/en.mdx', 'articles/a/zh.mdx', 'articles/ab/en.mdx'],
  ['faqs/how/en.mdx', 'articles/how/en.mdx'],
  ['glossary/index.yaml', 'articles/console/a.b.png', 'articles/com10/en.mdx'],
  ['articles/searching/en.mdx', 'comparisons/en-and-zh.yaml'],
])('%s pass', (...files) => {
  expect(saidOf(...files)).toEqual([]);
});

test('names that differ only in capitals or in how accents are stored are one, told of once a folder', () => {
  expect([
    ...saidOf(
      'articles/Bread/en.mdx',
      'articles/Bread/zh.mdx',
      'articles/bread/en.mdx',
      'articles/bread/x.png',
    ),
    ...saidOf('articles/a/loaf.PNG', 'articles/a/loaf.png'),
    ...saidOf('articles/a/caf\u00E9.png', 'articles/a/cafe\u0301.png'),
  ]).toMatchInlineSnapshot(`
    [
      "articles/bread/en.mdx:1:1 \`articles/bread\` and \`articles/Bread\` are one name on Windows and macOS — give one of them another name",
      "articles/a/loaf.png:1:1 \`articles/a/loaf.png\` and \`articles/a/loaf.PNG\` are one name on Windows and macOS — give one of them another name",
      "articles/a/café.png:1:1 \`articles/a/café.png\` and \`articles/a/café.png\` are one name on Windows and macOS — give one of them another name",
    ]
  `);
});

test.each(['index', 'search', 'topics', 'glossary', 'en', 'zh', '404'])(
  'no page may be called %s',
  (slug) => {
    expect([...saidOf(`articles/${slug}/en.mdx`), ...saidOf(`comparisons/${slug}.yaml`)]).toEqual([
      `articles/${slug}/en.mdx:1:1 the site needs the name \`${slug}\` itself — choose another for the page`,
      `comparisons/${slug}.yaml:1:1 the site needs the name \`${slug}\` itself — choose another for the page`,
    ]);
  },
);

test.each(['con', 'NUL', 'prn', 'aux', 'com1', 'lpt9'])('nothing may be called %s', (name) => {
  expect([...saidOf(`articles/${name}/en.mdx`), ...saidOf(`articles/a/${name}.png`)]).toHaveLength(
    2,
  );
});

test('what Windows keeps for itself is said so', () => {
  expect(saidOf('articles/a/aux.png')).toMatchInlineSnapshot(`
    [
      "articles/a/aux.png:1:1 Windows keeps the name \`aux.png\` for itself — choose another, or nobody on Windows can open the project",
    ]
  `);
});

test.each([
  'articles/../en.mdx',
  'articles/a..b/en.mdx',
  'articles/a\\b.png',
  'articles/.a/en.mdx',
  'articles/a/b:c.png',
  'articles/a /en.mdx',
  'articles/a./en.mdx',
  '/articles/a.png',
])('%s is refused', (file) => {
  expect(saidOf(file)).toHaveLength(1);
});

test('a name that leads elsewhere is said so', () => {
  expect(saidOf('articles/../en.mdx')).toMatchInlineSnapshot(`
    [
      "articles/../en.mdx:1:1 \`articles/..\` is no name for a file or folder — use small letters a–z, digits and hyphens, with a dot before the ending only",
    ]
  `);
});
