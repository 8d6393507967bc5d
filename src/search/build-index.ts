import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { close, createIndex } from 'pagefind';

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
 * Writes the Pagefind bundles of a language into `<site>/pagefind/`. One of which no page would say anything new
 * is the former one.
 *
 * @param bundles their names; each page belongs to one of them, whatever other pages there are
 * @param pages of the language, all in a fixed order
 * @param site folder of built pages
 * @param base path the site is published under, '' or `/handbook`
 * @param cache folder of former bundles of the language
 */
export async function buildSearchIndex(
  bundles: string[],
  pages: PageToFind[],
  site: string,
  base: string,
  cache: string,
): Promise<void> {
  const kept = openKeptFiles(cache);
  const chunkSize = pages.length < manyPages ? chunk.few : Math.round(chunk.many / bundles.length);
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(chunkSize);
  const byBundle = Map.groupBy(pages, ({ path }) => bundleOf(path, bundles));
  for (const name of bundles) {
    const own = byBundle.get(name) ?? [];
    const inputs = own.flatMap(({ path, content }) => [path, content]);
    const key = keyOf(version, String(chunkSize), base, ...inputs);
    const folder = join(site, 'pagefind', name);
    if (!placeBundle(kept, key, folder)) keepBundle(kept, key, await indexed(own, base), folder);
  }
  closeKeptFiles(kept);
}

function bundleOf(path: string, bundles: string[]): string | undefined {
  return bundles[Number.parseInt(keyOf(path).slice(0, 8), 16) % bundles.length];
}

const manyPages = 200;

/**
 * About how large a part of the index is; a query fetches those its words stand in, of every bundle, so that of
 * several each has smaller ones. Pagefind 1.6.0 reads this variable when it starts; by itself it makes parts of 20
 * to 40 KB. Their list grows with their number, and every search fetches it.
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

async function indexed(pages: PageToFind[], base: string): Promise<Bundle> {
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
