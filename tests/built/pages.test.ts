import { describe, expect, test } from 'vitest';

import { readSites } from '../support/sites.ts';
import {
  literalMarks,
  foreignLabels,
  spacesAroundLatin,
  spacesInChinese,
} from './faults/chinese.ts';
import { invalidHtml } from './faults/html.ts';
import { inlineCode, manyAssets } from './faults/inline.ts';
import { brokenLinks } from './faults/links.ts';
import { foreignAddresses, foreignAddressesInAssets } from './faults/origin.ts';
import {
  brokenOutlines,
  doubleIds,
  emptyHeadings,
  namelessPages,
  sharedTitles,
  wrongLanguages,
} from './faults/outline.ts';
import { alignAttributes, unlabelledTables, unscrollableTables } from './faults/tables.ts';

/** Claims over every page; that each can fail is shown in faults.test.ts. */
describe.each(readSites())('$name', (site) => {
  test('there are pages in both languages, as many of one as of the other', () => {
    const [en, zh] = ['/en/', '/zh/'].map((start) =>
      site.pages.filter(({ path }) => path.startsWith(start)),
    );
    expect(en?.length).toBeGreaterThan(10);
    expect(en?.length).toBe(zh?.length);
  });

  test('every internal address leads to a page and a section that exist', () => {
    expect(brokenLinks(site)).toEqual([]);
  });

  test('no page takes anything from a third party', () => {
    expect(foreignAddresses(site)).toEqual([]);
    expect(foreignAddressesInAssets(site)).toEqual([]);
  });

  test('no code and no style stands in a page itself', () => {
    expect(inlineCode(site)).toEqual([]);
  });

  test('a page has at most one stylesheet and one script', () => {
    expect(manyAssets(site)).toEqual([]);
  });

  test('every page says the language that its address tells', () => {
    expect(wrongLanguages(site)).toEqual([]);
  });

  test('every page has one h1, skips no level and has words in every heading', () => {
    expect(brokenOutlines(site)).toEqual([]);
    expect(emptyHeadings(site)).toEqual([]);
  });

  test('no two elements of a page share an id', () => {
    expect(doubleIds(site)).toEqual([]);
  });

  test('every page has a title and a description', () => {
    expect(namelessPages(site)).toEqual([]);
  });

  test('no two pages of a language share a title', () => {
    expect(sharedTitles(site)).toEqual([]);
  });

  test('every page is valid HTML', () => {
    expect(invalidHtml(site)).toEqual([]);
  });

  test('every comparison has a caption, and a scope on every header', () => {
    expect(unlabelledTables(site)).toEqual([]);
  });

  test('every table scrolls in a box of its own and is aligned by class', () => {
    expect(unscrollableTables(site)).toEqual([]);
    expect(alignAttributes(site)).toEqual([]);
  });

  test('no space stands between two Chinese characters, nor between Chinese and Latin in the prose', () => {
    expect(spacesInChinese(site)).toEqual([]);
    expect(spacesAroundLatin(site)).toEqual([]);
  });

  test('no mark of Markdown is left in what people read', () => {
    expect(literalMarks(site)).toEqual([]);
  });

  test('the interface speaks the language of the page alone', () => {
    expect(foreignLabels(site)).toEqual([]);
  });
});
