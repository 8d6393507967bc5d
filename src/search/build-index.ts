import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { close, createIndex } from 'pagefind';

import type { Language } from '../i18n/languages.ts';
import {
  closeKeptFiles,
  keepAndPlace,
  keepFile,
  keyOf,
  openKeptFiles,
  placeKept,
  readKept,
} from '../kept/files.ts';
import type { KeptFiles } from '../kept/files.ts';
import type { PageToFind } from './pages-to-find.ts';

/**
 * Writes the Pagefind bundle of a language into `<site>/pagefind/<language>/`. One of which no page would say
 * anything new is the former one.
 *
 * @param pages of the language, all in a fixed order
 * @param site folder of built pages
 * @param base path the site is published under, '' or `/handbook`
 * @param cache folder of former bundles
 */
export async function buildSearchIndex(
  language: Language,
  pages: PageToFind[],
  site: string,
  base: string,
  cache: string,
): Promise<void> {
  const kept = openKeptFiles(join(cache, language));
  const chunkSize = pages.length < manyPages ? chunk.few : chunk.many;
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(chunkSize);
  const inputs = pages.flatMap(({ path, content }) => [path, content]);
  const key = keyOf(version, String(chunkSize), base, ...inputs);
  const folder = join(site, 'pagefind', language);
  if (!placeBundle(kept, key, folder)) keepBundle(kept, key, await bundleOf(pages, base), folder);
  closeKeptFiles(kept);
}

const manyPages = 200;

/**
 * About how large a part of the index is; a query fetches those its words stand in. Pagefind 1.6.0 reads
 * this variable when it starts; by itself it makes parts of 20 to 40 KB. Their list grows with their
 * number, and every search fetches it.
 */
const chunk = { few: 400, many: 4000 };

/** Pagefind's ready-made interfaces, and its worker: ours searches in the page. */
const notUsed = /(-ui\.|-highlight\.|-worker\.)/;

/** Of all that makes a bundle from pages. */
const version = keyOf(
  readFileSync(new URL(import.meta.url)),
  readFileSync('node_modules/pagefind/package.json'),
);

type Bundle = { path: string; content: Uint8Array }[];

async function bundleOf(pages: PageToFind[], base: string): Promise<Bundle> {
  // Pagefind’s program complains of a pipe that is closed before it is ended.
  const end = () => void close();
  process.once('exit', end);
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    for (let first = 0; first < pages.length; first += atOnce)
      await Promise.all(
        pages.slice(first, first + atOnce).map(async ({ path, content }) => {
          const added = await index.addHTMLFile({ url: `${base}/${path}`, content });
          if (added.errors.length > 0)
            throw new Error(`Pagefind could not read ${path}: ${added.errors.join('; ')}`);
        }),
      );
    const { files, errors: faults } = await index.getFiles();
    if (faults.length > 0) throw new Error(`Pagefind could not index: ${faults.join('; ')}`);
    return files.filter(({ path }) => !notUsed.test(path));
  } finally {
    process.off('exit', end);
    await close();
  }
}

/** Pages that wait for Pagefind at a time. */
const atOnce = 50;

/** The list of a bundle's files is kept under its key, each file under that and its name. */
function placeBundle(kept: KeptFiles, key: string, folder: string): boolean {
  const list = readKept(kept, key)?.toString().split('\n') ?? [];
  return (
    list.length > 0 && list.every((path) => placeKept(kept, keyOf(key, path), join(folder, path)))
  );
}

function keepBundle(kept: KeptFiles, key: string, bundle: Bundle, folder: string) {
  for (const { path, content } of bundle)
    keepAndPlace(kept, keyOf(key, path), content, join(folder, path));
  keepFile(kept, key, Buffer.from(bundle.map(({ path }) => path).join('\n')));
}
