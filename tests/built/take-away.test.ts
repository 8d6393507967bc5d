import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';

import { fetched } from '../../src/take-away/fetched.ts';
import { readSites } from '../support/sites.ts';

const mostBytes = 150_000;

describe.each(readSites())('$name', ({ pages, folder, base }) => {
  const taken = pages.flatMap(({ path, root }) => {
    const link = root.querySelector('a[href$="/take-away.html"]')?.getAttribute('href');
    if (link === undefined) return [];
    const html = readFileSync(join(folder, link.slice(base.length)), 'utf8');
    return { path, html, root: parse(html) };
  });
  const faults = (isFault: (file: (typeof taken)[number]) => boolean) =>
    taken.filter(isFault).map(({ path }) => path);

  test('every article, playbook, question, comparison and talk offers a file to keep', () => {
    const texts = pages
      .filter(({ root }) => root.querySelector('main article.page'))
      .map(({ path }) => path);
    expect(taken.map(({ path }) => path)).toEqual(texts);
    expect(taken.length).toBeGreaterThan(5);
  });

  test('a file fetches nothing', () => {
    expect(
      taken.flatMap(({ html, path }) => fetched(html).map((each) => `${path} ${each}`)),
    ).toEqual([]);
  });

  test('a file is light', () => {
    expect(faults(({ html }) => Buffer.byteLength(html) > mostBytes)).toEqual([]);
  });

  test('a file begins in the language of its page, with every text that there is', () => {
    const orders = taken.map(({ path, root }) => [
      path.slice(1, 3),
      ...root.querySelectorAll('main > section').map((section) => section.id.slice(-2)),
    ]);
    expect(orders.filter(([own, first]) => own !== first)).toEqual([]);
    expect(orders.filter(([, ...texts]) => texts.length === 2).length).toBeGreaterThan(3);
  });

  test('no two ids are the same, and every jump lands', () => {
    const lost = taken.flatMap(({ path, root }) => {
      const ids = root.querySelectorAll('[id]').map(({ id }) => id);
      const doubles = ids.filter((id, place) => ids.indexOf(id) !== place);
      const jumps = root
        .querySelectorAll('a[href^="#"]')
        .map((link) => link.getAttribute('href')?.slice(1) ?? '');
      return [...doubles, ...jumps.filter((id) => !ids.includes(id))].map((id) => `${path}#${id}`);
    });
    expect(lost).toEqual([]);
  });

  test('every other link is whole, so that it works from a disk', () => {
    const cut = taken.flatMap(({ path, root }) =>
      root
        .querySelectorAll('a[href]')
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => !/^(#|https?:\/\/|mailto:)/.test(href))
        .map((href) => `${path}: ${href}`),
    );
    expect(cut).toEqual([]);
  });

  test('pictures are inside', () => {
    const pictures = taken.flatMap(({ root }) => root.querySelectorAll('img'));
    expect(pictures.filter((each) => !each.getAttribute('src')?.startsWith('data:'))).toEqual([]);
  });
});
