import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

import { close, createIndex } from 'pagefind';

import { languages } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';

/**
 * Writes one Pagefind bundle per language into `<site>/pagefind/<language>/`.
 *
 * @param site folder of built pages
 * @param base path the site is published under, '' or `/handbook`
 * @returns how many pages each bundle holds
 */
export async function buildSearchIndex(
  site: string,
  base: string,
): Promise<Record<Language, number>> {
  const counts = { en: 0, zh: 0 };
  try {
    for (const language of languages) counts[language] = await buildBundle(site, base, language);
  } finally {
    await close();
  }
  return counts;
}

/** Pagefind's ready-made interfaces, which the site does not use. */
const ownInterface = /(-ui\.|-highlight\.)/;

async function buildBundle(site: string, base: string, language: Language): Promise<number> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  let pages = 0;
  for (const [path, content] of indexedPages(site, language)) {
    const added = await index.addHTMLFile({ url: `${base}/${path}`, content });
    if (added.errors.length > 0)
      throw new Error(`Pagefind could not read ${path}: ${added.errors.join('; ')}`);
    pages++;
  }
  const { files, errors: faults } = await index.getFiles();
  if (faults.length > 0) throw new Error(`Pagefind could not index: ${faults.join('; ')}`);
  for (const { path, content } of files.filter((file) => !ownInterface.test(file.path))) {
    const target = join(site, 'pagefind', language, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  return pages;
}

/** Addresses and HTML of the pages that want to be found, in a fixed order. */
function indexedPages(site: string, language: Language): [path: string, html: string][] {
  return readdirSync(join(site, language), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .sort()
    .map((file): [string, string] => {
      const absolute = join(site, language, file);
      const path = relative(site, dirname(absolute)).split(sep).join('/');
      return [`${path}/`, readFileSync(absolute, 'utf8')];
    })
    .filter(([, html]) => html.includes('data-pagefind-body'));
}
