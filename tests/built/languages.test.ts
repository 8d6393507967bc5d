import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { readSites } from '../support/sites.ts';
import {
  choicesMissing,
  oneWayAlternates,
  wrongCanonicals,
  wrongSwitches,
} from './faults/languages.ts';
import { halfFoundPages, wrongBundles } from './faults/search.ts';
import { sitemapFaults, xmlFaults } from './faults/sitemap.ts';

describe.each(readSites())('$name', (site) => {
  const { folder, origin, base } = site;
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');

  test('the canonical address of a page is its own, or that of the text it borrows', () => {
    expect(wrongCanonicals(site)).toEqual([]);
  });

  test('every hreflang leads to a page of that language, which names this page in return', () => {
    expect(oneWayAlternates(site)).toEqual([]);
  });

  test('every language switch leads to the same page in the other language', () => {
    expect(wrongSwitches(site)).toEqual([]);
    expect(choicesMissing(site)).toEqual([]);
  });

  test('the sitemap is well-formed XML', () => {
    expect(xmlFaults(read('sitemap.xml'))).toEqual([]);
  });

  test('the sitemap lists exactly the pages that may be listed, with their alternates', () => {
    expect(sitemapFaults(site, read('sitemap.xml'))).toEqual([]);
  });

  test('robots.txt lets everyone in and names the sitemap', () => {
    const lines = read('robots.txt').split('\n');
    expect(lines).toContain(`Sitemap: ${origin}${base}/sitemap.xml`);
    expect(lines.filter((line) => /^disallow:\s*\S/i.test(line))).toEqual([]);
  });

  test('each search bundle holds the pages of its language, and no other', () => {
    expect(wrongBundles(site)).toEqual([]);
  });

  test('our search finds the pages that others may list, and no other', () => {
    expect(halfFoundPages(site)).toEqual([]);
  });

  test('the published headers allow our own origin alone, nothing inline, and WebAssembly', () => {
    const headers = read('_headers').split('\n');
    const everywhere = headers.slice(0, headers.indexOf(`${base}/assets/*`));
    const policy = everywhere.find((line) => line.trim().startsWith('Content-Security-Policy:'));
    expect(everywhere[0]).toBe(`${base}/*`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'self' 'wasm-unsafe-eval'(;|$)/);
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*|data:|blob:/);
  });
});
