import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeEach, expect, test } from 'vitest';

import { readContent } from '../../scripts/check/content.ts';
import { incomplete } from '../../scripts/build/complete.ts';
import { survey } from '../../scripts/build/survey.ts';
import { readTexts } from '../../src/content-folder.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { feedPages } from '../../src/model/feeds.ts';
import { inBundles } from '../support/in-bundles.ts';

const folder = mkdtempSync(join(tmpdir(), 'common-table-'));
const { site } = readContent(readTexts('tests/site')).content;
const inFeed = (language: Language) => (site ? feedPages(site, language).length : 0);
const searched = [...survey('.cache/second-site').pages].filter(
  ([file, page]) => file.startsWith('en/') && page.searched,
).length;
const faults = () => (site ? incomplete(site, survey(folder)) : ['no site']);
beforeEach(() => {
  rmSync(folder, { recursive: true });
  cpSync('.cache/second-site', folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

const replace = (file: string, from: string | RegExp, to: string) =>
  writeFileSync(
    join(folder, file),
    readFileSync(join(folder, file), 'utf8').replace(from, () => to),
  );

test('a site that was built is whole', () => {
  expect(faults()).toEqual([]);
});

test('of an index in several bundles all are counted', async () => {
  await inBundles('.cache/second-site', folder);
  expect(survey(folder).bundles).toEqual(survey('.cache/second-site').bundles);
});

test.each<[string, () => void, string]>([
  [
    'a picture',
    () => rmSync(join(folder, 'en/articles/preview.png')),
    'en/articles/index.html names https://bread.example/handbook/en/articles/preview.png, which is missing',
  ],
  [
    'the end of a page',
    () => truncateSync(join(folder, 'zh/index.html'), 5000),
    'zh/index.html breaks off',
  ],
  [
    'an address of the sitemap',
    () => replace('sitemap.xml', /<url>.*<\/url>\n/, ''),
    'sitemap.xml leaves out index.html',
  ],
  [
    'an entry of a feed',
    () => replace('en/feed.xml', /<entry>[^]*?<\/entry>/, ''),
    `en/feed.xml has not the ${inFeed('en')} pages last changed`,
  ],
  [
    'a whole feed',
    () => replace('zh/feed.json', /^[^]*/, '{'),
    `zh/feed.json has not the ${inFeed('zh')} pages last changed`,
  ],
  [
    'a part of a search bundle',
    () => rmSync(join(folder, 'pagefind/en/fragment'), { recursive: true }),
    `pagefind/en says that it holds ${searched} pages and holds 0, of ${searched} to be found`,
  ],
])('where %s is gone, it is named', (_, take, fault) => {
  take();
  expect(faults()).toContain(fault);
});
