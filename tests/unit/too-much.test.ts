import { describe, expect, test } from 'vitest';

import { mdx, miniSite, source } from '../support/mini-site.ts';

const said = (body: string) => miniSite({ 'articles/a/en.mdx': mdx(source('A'), body) }).said;

describe('a text that would take too long to read', () => {
  test('is refused for its marks before it is parsed', () => {
    expect(said('*a_ '.repeat(20_000))).toMatchInlineSnapshot(`
      [
        "articles/a/en.mdx:9:1 mdx-reads: there are too many of the marks * _ ~ [ ] < > \` in this paragraph — divide it, or write \\* where the character itself is meant",
      ]
    `);
    expect(said('[a]('.repeat(20_000))).toHaveLength(1);
    expect(said('**a\n'.repeat(20_000))).toHaveLength(1);
  });

  test('is refused for its length', () => {
    expect(said('word '.repeat(1_000_000))).toMatchInlineSnapshot(`
      [
        "articles/a/en.mdx:1:1 mdx-reads: the text has 5000150 characters; 1000000 are the most — divide it into several pages",
      ]
    `);
  });

  test('is not one with many rows or items', () => {
    expect(said(`| a | b |\n|---|---|\n${'| **1** | 2 |\n'.repeat(5_000)}`)).toEqual([]);
    expect(said('* **a** b\n'.repeat(3_000))).toEqual([]);
  });
});
