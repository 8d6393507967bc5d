import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { languages } from '../../src/i18n/languages.ts';
import { buildSearchIndex } from '../../src/search/build-index.ts';
import { pagesToFind } from '../../src/search/pages-to-find.ts';
import type { SearchTables } from '../../src/search/tables.ts';

/** Copies a built site and divides its index, as that of a site with thousands of pages is. */
export async function inBundles(site: string, out: string): Promise<void> {
  cpSync(site, out, { recursive: true });
  rmSync(join(out, 'pagefind'), { recursive: true });
  const cache = join(out, '.cache');
  const pages = await pagesToFind(out, cache);
  const bundlesIn = (language: string) => [language, `${language}-2`, `${language}-3`];
  for (const language of languages) {
    const kept = join(cache, language);
    await buildSearchIndex(bundlesIn(language), pages[language], out, '', kept);
    const file = join(out, language, 'search-tables', 'names.json');
    const names = JSON.parse(readFileSync(file, 'utf8')) as SearchTables['names'];
    writeFileSync(file, JSON.stringify({ ...names, bundles: languages.flatMap(bundlesIn) }));
  }
}
