import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import { languages } from '../../../src/i18n/languages.ts';
import { isIndexable, languageOf } from '../../support/sites.ts';
import type { PublishedSite } from '../../support/sites.ts';

const entrySchema = z.object({
  languages: z.record(z.string(), z.object({ page_count: z.number() })),
});

/** Bundles that do not hold as many pages as the language has pages to be found. */
export function wrongBundles(site: PublishedSite): string[] {
  return languages.flatMap((language) => {
    const file = join(site.folder, 'pagefind', language, 'pagefind-entry.json');
    const entry = entrySchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    const held = Object.values(entry.languages).map(({ page_count: count }) => count);
    const wanted = site.pages.filter(
      (page) => languageOf(page) === language && page.root.querySelector('[data-pagefind-body]'),
    ).length;
    return held.length === 1 && held[0] === wanted && wanted > 0
      ? []
      : [`${language}: ${held.join(' + ')} pages in the bundle, ${wanted} to be found`];
  });
}

/** Pages that our search finds and others may not, or the reverse; the chooser has nothing to find. */
export function halfFoundPages({ pages }: PublishedSite): string[] {
  return pages
    .filter(({ path }) => path !== '/')
    .filter(
      (page) => isIndexable(page) !== (page.root.querySelector('[data-pagefind-body]') !== null),
    )
    .map(({ path }) => path);
}
