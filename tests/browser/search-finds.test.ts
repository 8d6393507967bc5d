import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { openReader } from '../../scripts/bench-search/reader.ts';
import type { Reader } from '../../scripts/bench-search/reader.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { inBundles } from '../support/in-bundles.ts';

const divided = mkdtempSync(join(tmpdir(), 'in-bundles-'));
const readers: Reader[] = [];
beforeAll(async () => {
  await inBundles('dist', divided);
  readers.push(await openReader('dist', ''), await openReader(divided, ''));
});
afterAll(async () => {
  for (const reader of readers) await reader.leave();
  rmSync(divided, { recursive: true });
});

/** What the site shows, and what it shows when its index is divided, as that of a large site is. */
async function shown(query: string, language: Language) {
  const [whole = [], parts = []] = await Promise.all(
    readers.map((reader) => reader.search(query, language)),
  );
  return { whole, parts };
}

/** A few of tests/search/queries.tsv, in a real browser; `npm run bench:search` asks them all. */
describe.each([
  [
    'English',
    'en',
    'luxury brands private events',
    'articles/marketing-department/#customer-relationship',
  ],
  ['Chinese across the bounds of words', 'zh', '部营销从', 'articles/internal-marketing/'],
  ['an agreed term', 'zh', '全员营销', 'glossary/#employee-advocacy'],
  ['a term in the other language', 'zh', 'employer brand', 'glossary/#employer-brand'],
  [
    'English in a Chinese site',
    'zh',
    'fail fast',
    'playbooks/stronger-marketing-team/#live-culture',
  ],
  [
    'Chinese in an English site',
    'en',
    '低底薪高提成',
    'playbooks/stronger-marketing-team/#align-incentives',
  ],
  ['Traditional characters', 'zh', '誰付錢給誰', 'talks/meant-to-be-together/#who-pays-whom'],
  ['words of Taiwan', 'zh', '內部行銷', 'glossary/#internal-marketing'],
  ['pinyin', 'zh', 'yuangong daiyan', 'glossary/#employee-advocacy'],
  ['initials of pinyin', 'zh', 'gzpp', 'glossary/#employer-brand'],
  ['a letter too few', 'en', 'custmer lifetime value', 'glossary/#customer-lifetime-value'],
] as const)('%s', (_what, language, query, expected) => {
  test(`${query} leads to ${expected}, and nothing is lost in a divided index`, async () => {
    const { whole, parts } = await shown(query, language);
    expect(whole[0]).toMatch(new RegExp(`^/${language}/${expected}`));
    expect(parts).toEqual(expect.arrayContaining(whole));
  });
});

test.each([
  ['en', 'kubernetes'],
  ['zh', '量子力学'],
] as const)('in %s nothing is shown for %s', async (language, query) => {
  expect(await shown(query, language)).toEqual({ whole: [], parts: [] });
});
