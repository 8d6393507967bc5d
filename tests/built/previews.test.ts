import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import type { BuiltPage } from '../support/built-site.ts';
import { isIndexable, readSites } from '../support/sites.ts';

const mostBytes = 40_000;

describe.each(readSites())('$name', ({ pages, folder, origin, base, files }) => {
  const pictureOf = (page: BuiltPage) => contentOf(page, 'og:image');
  const fileOf = (address: string) => address.slice(`${origin}${base}/`.length);

  test('every page that search engines may list names a picture of its own, and no other page does', () => {
    const wrong = pages.filter(
      (page) =>
        pictureOf(page) !==
        (isIndexable(page) ? `${origin}${base}${page.path}preview.png` : undefined),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('every picture is a PNG of 1200 × 630 pixels, as its page says, and light', () => {
    const pictures = pages.filter(pictureOf).map((page) => {
      const bytes = readFileSync(join(folder, fileOf(pictureOf(page) ?? '')));
      const size = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)].join(' ');
      const said = [contentOf(page, 'og:image:width'), contentOf(page, 'og:image:height')].join(
        ' ',
      );
      const isPng = bytes.subarray(1, 4).toString() === 'PNG';
      return { path: page.path, good: isPng && size === '1200 630' && said === size, bytes };
    });
    expect(pictures.filter(({ good }) => !good).map(({ path }) => path)).toEqual([]);
    expect(pictures.filter(({ bytes }) => bytes.length > mostBytes)).toEqual([]);
    expect(pictures.length).toBeGreaterThan(10);
  });

  test('every picture has words, and no page fetches it', () => {
    const silent = pages.filter((page) => pictureOf(page) && !contentOf(page, 'og:image:alt'));
    expect(silent.map(({ path }) => path)).toEqual([]);
    expect(pages.filter(({ root }) => root.querySelector('[src$="preview.png"]'))).toEqual([]);
  });

  test('no picture lies there without its page', () => {
    const used = new Set(pages.map(pictureOf).map((address) => address && fileOf(address)));
    const lost = [...files].filter((file) => file.endsWith('/preview.png') && !used.has(file));
    expect(lost).toEqual([]);
  });
});

function contentOf({ root }: BuiltPage, property: string): string | undefined {
  return root.querySelector(`meta[property="${property}"]`)?.getAttribute('content');
}
