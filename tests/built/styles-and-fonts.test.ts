import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { describe, expect, test } from 'vitest';

import type { BuiltPage } from '../support/built-site.ts';
import { readSites } from '../support/sites.ts';
import type { PublishedSite } from '../support/sites.ts';

/** Bytes a first visit may transfer: for an article what one round trip of a new connection carries, 14.6 KB. */
const most = { articles: 14_600, talks: 20_000 };

describe.each(readSites())('$name', (site) => {
  test.each(Object.entries(most))(
    '%s, each with its stylesheet and script: at most %i bytes',
    (kind, bytes) => {
      const pages = site.pages.filter(
        ({ path }) => path.split('/')[2] === kind && path.split('/').length === 5,
      );
      const weights = pages.map((page) => `${weightOf(site, page)} ${page.path}`);
      expect(pages.length > 0 || kind === 'talks').toBe(true);
      expect(weights.filter((line) => Number.parseInt(line, 10) > bytes)).toEqual([]);
    },
  );

  test('no page has more than one stylesheet', () => {
    const styles = site.pages.map(
      ({ path, root }) => `${root.querySelectorAll('link[rel=stylesheet], style').length} ${path}`,
    );
    expect(styles.filter((line) => !line.startsWith('1 '))).toEqual([]);
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
