import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

import { HTMLElement, parse } from 'node-html-parser';
import { close, createIndex } from 'pagefind';

import { languages, otherLanguage } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import { anchorId } from './indexed-page.ts';

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
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(
    indexedPages(site, 'zh').length < manyPages ? chunk.few : chunk.many,
  );
  try {
    await Promise.all(
      languages.map(
        async (language) => (counts[language] = await buildBundle(site, base, language)),
      ),
    );
  } finally {
    await close();
  }
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

async function buildBundle(site: string, base: string, language: Language): Promise<number> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const pages = indexedPages(site, language);
  // Pagefind is a program of its own: it reads one page while we prepare the next.
  let earlier: Promise<void>[] = [];
  for (const { path, html, counterpart } of pages) {
    const content = prepare(html, counterpart, colon[language]);
    earlier.push(
      index.addHTMLFile({ url: `${base}/${path}`, content }).then((added) => {
        if (added.errors.length > 0)
          throw new Error(`Pagefind could not read ${path}: ${added.errors.join('; ')}`);
      }),
    );
    if (earlier.length < atOnce) continue;
    await Promise.all(earlier);
    earlier = [];
  }
  await Promise.all(earlier);
  const { files, errors: faults } = await index.getFiles();
  if (faults.length > 0) throw new Error(`Pagefind could not index: ${faults.join('; ')}`);
  for (const { path, content } of files.filter((file) => !notUsed.test(file.path))) {
    const target = join(site, 'pagefind', language, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  return pages.length;
}

/** Pages that wait for Pagefind at a time. */
const atOnce = 50;

interface Indexed {
  path: string;
  html: string;
  /** The page in the other language, where that is a text of its own. */
  counterpart: string | undefined;
}

/** The pages that want to be found, in a fixed order. */
function indexedPages(site: string, language: Language): Indexed[] {
  const read = (path: string) => {
    const file = join(site, path, 'index.html');
    const html = existsSync(file) ? readFileSync(file, 'utf8') : '';
    return html.includes('data-pagefind-body') ? html : undefined;
  };
  return readdirSync(join(site, language), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .sort()
    .flatMap((file) => {
      const path = relative(site, dirname(join(site, language, file)))
        .split(sep)
        .join('/');
      const html = read(path);
      const counterpart = read(path.replace(language, otherLanguage(language)));
      return html ? { path: `${path}/`, html, counterpart } : [];
    });
}

const named = 'h1, h2[id], h3[id], h4[id], tr[id], .page-comparisons th[scope=col]';

const colon = { en: ': ', zh: '：' };

/** A page as Pagefind reads it: at each heading the one of the counterpart as well. */
function prepare(html: string, counterpart: string | undefined, colon: string): string {
  const page = parse(html);
  const others = new Map(
    counterpart === undefined ? [] : titles(parse(counterpart)).map(({ id, title }) => [id, title]),
  );
  for (const { element, id, title } of titles(page))
    element.setAttribute('id', anchorId(id, title, others.get(id) ?? ''));
  // A cell answers for a row and an option; only the row is near it.
  for (const cell of page.querySelectorAll('main td[data-option]'))
    cell.insertAdjacentHTML(
      'afterbegin',
      `${escapeText(cell.getAttribute('data-option') ?? '')}${colon}`,
    );
  // Pagefind would read two cells as one word.
  for (const cell of page.querySelectorAll('main :is(td, th)'))
    cell.insertAdjacentHTML('beforeend', ' ');
  for (const note of page.querySelectorAll('main :is(td, th) small'))
    note.insertAdjacentHTML('beforebegin', ' ');
  return page.toString();
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

function titles(page: HTMLElement): { element: HTMLElement; id: string; title: string }[] {
  const main = page.querySelector('main');
  return (main?.querySelectorAll(named) ?? []).map((element) => ({
    element,
    id: element.getAttribute('id') ?? '',
    title: titleOf(element),
  }));
}

/** A table row is called by its first cell, without the small print there. */
function titleOf(element: HTMLElement): string {
  const cell = element.tagName === 'TR' ? element.querySelector('th') : undefined;
  return (cell ? (cell.childNodes[0]?.text ?? '') : element.text).trim();
}
