import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { translator } from '../../src/i18n/translator.ts';
import {
  alternatesOf,
  canonicalOf,
  isIndexable,
  pageAt,
  readSite,
  realPlace,
  secondPlace,
} from '../support/sites.ts';
import { pagesWithoutAlternates } from './faults/languages.ts';
import { unmarkedProse, unmarkedTexts } from './faults/untranslated.ts';

const site = readSite(secondPlace);
const address = (path: string) => `${site.origin}${site.base}${path}`;

test('every page of the site has a partner, and says so', () => {
  expect(pagesWithoutAlternates(readSite(realPlace))).toEqual(['/404.html']);
});

test('only the pages that have no translation, in both languages, name no alternates', () => {
  expect(pagesWithoutAlternates(site)).toEqual([
    '/404.html',
    '/en/articles/only-english/',
    '/en/playbooks/first-loaf/',
    '/zh/articles/only-english/',
    '/zh/playbooks/first-loaf/',
  ]);
});

describe.each([
  { id: 'articles/only-english', source: 'en', reader: 'zh', tag: 'en', title: 'Ovens' },
  {
    id: 'playbooks/first-loaf',
    source: 'zh',
    reader: 'en',
    tag: 'zh-Hans',
    title: '烤第一个面包',
  },
] as const)('$id, written in $source alone', ({ id, source, reader, tag, title }) => {
  const shown = pageAt(site, `/${reader}/${id}/`);
  const original = pageAt(site, `/${source}/${id}/`);
  const sitemap = readFileSync(join(site.folder, 'sitemap.xml'), 'utf8');
  const t = translator(reader);

  test('the reader of the other language is told, in that language', () => {
    const [notice, ...others] = shown.root.querySelectorAll('main .note[data-pagefind-ignore]');
    expect(notice?.text).toContain(t('untranslated.title'));
    expect(notice?.closest('[lang]')?.rawTagName).toBe('html');
    expect(others).toEqual([]);
    expect(original.html).not.toContain(t('untranslated.title'));
  });

  test('the text shown says which language it is in', () => {
    expect(shown.root.querySelector('h1')?.text).toBe(title);
    expect(unmarkedProse(shown, tag)).toEqual([]);
  });

  test('its title says which language it is in, wherever it stands', () => {
    expect(unmarkedTexts(site, title, tag)).toEqual([]);
  });

  test('both addresses give the original as canonical, and no alternates', () => {
    for (const page of [shown, original]) {
      expect(canonicalOf(page)).toBe(address(`/${source}/${id}/`));
      expect([...alternatesOf(page)]).toEqual([]);
    }
  });

  test('only the original may be listed and found', () => {
    expect([isIndexable(original), isIndexable(shown)]).toEqual([true, false]);
    expect(original.root.querySelector('[data-pagefind-body]')).not.toBeNull();
    expect(shown.root.querySelector('[data-pagefind-body]')).toBeNull();
    expect(sitemap).toContain(`<loc>${address(`/${source}/${id}/`)}</loc>`);
    expect(sitemap).not.toContain(address(`/${reader}/${id}/`));
  });
});
