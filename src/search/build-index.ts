import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

import { close, createIndex } from 'pagefind';

import { languages, otherLanguage } from '../i18n/languages.ts';
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
import { openPack } from '../kept/pack.ts';
import type { Pack } from '../kept/pack.ts';
import { prepared, searchable, titlesIn } from './prepared-page.ts';
import type { Titles } from './prepared-page.ts';

/**
 * Writes one Pagefind bundle per language into `<site>/pagefind/<language>/`. A bundle of which no page
 * would say anything new is the former one.
 *
 * @param site folder of built pages
 * @param base path the site is published under, '' or `/handbook`
 * @param cache folder of what former builds have indexed
 * @returns how many pages each bundle holds
 */
export async function buildSearchIndex(
  site: string,
  base: string,
  cache: string,
): Promise<Record<Language, number>> {
  const counts = { en: 0, zh: 0 };
  const bundles = openKeptFiles(join(cache, 'bundles'));
  const known = {
    files: openPack<Summary>(join(cache, 'files')),
    contents: openPack<string>(join(cache, 'contents')),
  };
  const pages = {
    en: indexedPages(site, 'en', known.files),
    zh: indexedPages(site, 'zh', known.files),
  };
  const chunkSize = pages.zh.length < manyPages ? chunk.few : chunk.many;
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(chunkSize);
  try {
    await Promise.all(
      languages.map(async (language) => {
        const folder = join(site, 'pagefind', language);
        const inputs = pages[language].flatMap((page) => [
          page.path,
          digestOf(site, page, known.contents),
        ]);
        const key = keyOf(version, String(chunkSize), base, language, ...inputs);
        if (!placeBundle(bundles, key, folder))
          keepBundle(bundles, key, await bundleOf(site, pages[language], base), folder);
        counts[language] = pages[language].length;
      }),
    );
  } finally {
    await close();
  }
  closeKeptFiles(bundles);
  known.files.save();
  known.contents.save();
  return counts;
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
  ...['build-index.ts', 'prepared-page.ts', 'indexed-page.ts'].map((file) =>
    readFileSync(new URL(file, import.meta.url)),
  ),
  readFileSync('node_modules/pagefind/package.json'),
);

type Bundle = { path: string; content: Uint8Array }[];

async function bundleOf(site: string, pages: Indexed[], base: string): Promise<Bundle> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  // Pagefind is a program of its own: it reads one page while we prepare the next.
  let earlier: Promise<void>[] = [];
  for (const page of pages) {
    earlier.push(
      index
        .addHTMLFile({
          url: `${base}/${page.path}`,
          content: contentOf(site, page),
        })
        .then((added) => {
          if (added.errors.length > 0)
            throw new Error(`Pagefind could not read ${page.path}: ${added.errors.join('; ')}`);
        }),
    );
    if (earlier.length < atOnce) continue;
    await Promise.all(earlier);
    earlier = [];
  }
  await Promise.all(earlier);
  const { files, errors: faults } = await index.getFiles();
  if (faults.length > 0) throw new Error(`Pagefind could not index: ${faults.join('; ')}`);
  return files.filter(({ path }) => !notUsed.test(path));
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

/** What is known of a file without reading it. */
interface Summary {
  /** Of the part that wants to be found; empty where nothing does. */
  digest: string;
  titles: Titles;
}

interface Indexed extends Summary {
  /** Path inside the site, `en/articles/x/`. */
  path: string;
  language: Language;
  /** Titles of the page in the other language, where that is a text of its own. */
  others: Titles;
}

/** A page as Pagefind reads it. */
function contentOf(site: string, { path, language, others }: Indexed): string {
  const page = searchable(readFileSync(join(site, path, 'index.html'), 'utf8'));
  return page ? prepared(page, language, others) : '';
}

/** The digest of what Pagefind would read, which is the same for most changes of a page's other parts. */
function digestOf(site: string, page: Indexed, known: Pack<string>): string {
  const key = keyOf(version, page.language, page.digest, JSON.stringify(page.others));
  const former = known.get(key);
  if (former) return former;
  const digest = keyOf(contentOf(site, page));
  known.set(key, digest);
  return digest;
}

/** A file of the same path, size and time is not read again. */
function summaryOf(site: string, path: string, known: Pack<Summary>): Summary | undefined {
  const file = join(site, path, 'index.html');
  const status = statSync(file, { throwIfNoEntry: false });
  if (!status) return undefined;
  const key = keyOf(version, path, String(status.size), String(status.mtimeMs));
  const former = known.get(key);
  if (former) return former;
  const page = searchable(readFileSync(file, 'utf8'));
  const summary = page
    ? { digest: keyOf(page.tag, page.main), titles: titlesIn(page.main) }
    : { digest: '', titles: [] };
  known.set(key, summary);
  return summary;
}

/** The pages that want to be found, in a fixed order. */
function indexedPages(site: string, language: Language, known: Pack<Summary>): Indexed[] {
  const read = (path: string) => {
    const summary = summaryOf(site, path, known);
    return summary?.digest ? summary : undefined;
  };
  return readdirSync(join(site, language), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .sort()
    .flatMap((file) => {
      const path = relative(site, dirname(join(site, language, file)))
        .split(sep)
        .join('/');
      const found = read(path);
      if (!found) return [];
      const others = read(path.replace(language, otherLanguage(language)))?.titles ?? [];
      return { ...found, path: `${path}/`, language, others };
    });
}
