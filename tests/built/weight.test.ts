import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { describe, expect, test } from 'vitest';

import type { BuiltPage } from '../support/built-site.ts';
import { readSites } from '../support/sites.ts';
import type { PublishedSite } from '../support/sites.ts';

const mostBytes = 20_000;

describe.each(readSites())('$name', (site) => {
  test('an article, with its stylesheet and its script, comes to at most 20 KB', () => {
    const articles = site.pages.filter(({ path }) => /^\/\w+\/articles\/[^/]+\/$/.test(path));
    const heavy = articles
      .map((page) => `${weightOf(site, page)} ${page.path}`)
      .filter((line) => Number.parseInt(line, 10) > mostBytes);
    expect(articles.length).toBeGreaterThan(0);
    expect(heavy).toEqual([]);
  });

  test('no font is published or asked for', () => {
    const styles = [...site.files].filter((file) => file.endsWith('.css'));
    expect([...site.files].filter((file) => /\.(woff2?|[ot]tf|eot)$/i.test(file))).toEqual([]);
    expect(styles).not.toEqual([]);
    expect(styles.filter((file) => read(site, file).includes('@font-face'))).toEqual([]);
    expect(site.pages.filter(({ root }) => root.querySelector('[as=font]'))).toEqual([]);
  });
});

/** Bytes that a first visit transfers, compressed by Brotli. */
function weightOf(site: PublishedSite, { html, root }: BuiltPage): number {
  const assets = root
    .querySelectorAll('link[rel=stylesheet], script[src]')
    .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
    .map((address) => read(site, address.slice(site.base.length + 1)));
  return [html, ...assets]
    .map((text) => brotliCompressSync(text).length)
    .reduce((sum, length) => sum + length, 0);
}

function read({ folder }: PublishedSite, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}
