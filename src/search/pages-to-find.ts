import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { setImmediate } from 'node:timers/promises';

import { languages, otherLanguage } from '../i18n/languages.ts';
import type { InBothLanguages, Language } from '../i18n/languages.ts';
import { keyOf } from '../kept/files.ts';
import { openPack } from '../kept/pack.ts';
import type { Kept } from '../kept/pack.ts';
import { parsePage, prepared, searchable, titlesIn } from './prepared-page.ts';
import type { ParsedPage, Titles } from './prepared-page.ts';

/** A page that wants to be found. */
export interface PageToFind {
  /** Path inside the site, `en/articles/x/`. */
  path: string;
  /** HTML as Pagefind reads it. */
  content: string;
}

/**
 * The pages of a built site that want to be found, in a fixed order.
 *
 * @param site its folder
 * @param cache folder of what is known of the pages of former builds
 */
export async function pagesToFind(
  site: string,
  cache: string,
): Promise<InBothLanguages<PageToFind[]>> {
  const kept = {
    summaries: openPack<Summary>(join(cache, 'summaries')),
    contents: openPack<string>(join(cache, 'contents')),
  };
  const pages: InBothLanguages<PageToFind[]> = { en: [], zh: [] };
  const names = new Set(languages.flatMap((language) => namesIn(join(site, language))));
  for (const name of [...names].sort()) {
    // Whoever has the build stopped is heard in between.
    await setImmediate();
    const read = {
      en: readPage(site, posix.join('en', name), kept.summaries),
      zh: readPage(site, posix.join('zh', name), kept.summaries),
    };
    for (const language of languages) {
      if (!read[language]) continue;
      const others = read[otherLanguage(language)]?.titles ?? [];
      const content = contentOf(read[language], language, others, kept.contents);
      pages[language].push({ path: `${posix.dirname(posix.join(language, name))}/`, content });
    }
  }
  kept.summaries.save();
  kept.contents.save();
  return pages;
}

/** Of all that makes a page’s content from its file. */
const version = keyOf(
  ...['pages-to-find.ts', 'prepared-page.ts', 'indexed-page.ts'].map((file) =>
    readFileSync(new URL(file, import.meta.url)),
  ),
);

function namesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => file.replaceAll('\\', '/'));
}

/** What is known of a file without reading it. */
interface Summary {
  /** Of the part that wants to be found; empty where nothing does. */
  digest: string;
  titles: Titles;
}

interface ReadPage extends Summary {
  /** Reads the file, if it has not been read yet; what it gives may be changed. */
  parse: () => { tag: string; page: ParsedPage };
}

/** A page, if it wants to be found. A file of the same path, size and time is not read again. */
function readPage(site: string, path: string, summaries: Kept<Summary>): ReadPage | undefined {
  const file = join(site, path);
  const status = statSync(file, { throwIfNoEntry: false });
  if (!status) return undefined;
  const key = keyOf(version, path, String(status.size), String(status.mtimeMs));
  const parse = () => {
    const found = searchable(readFileSync(file, 'utf8'));
    return found && { ...found, page: parsePage(found) };
  };
  const former = summaries.get(key);
  const fresh = former ? undefined : parse();
  const summary = former ?? {
    digest: fresh ? keyOf(fresh.tag, fresh.main) : '',
    titles: fresh ? titlesIn(fresh.page) : [],
  };
  if (!former) summaries.set(key, summary);
  if (!summary.digest) return undefined;
  return {
    ...summary,
    parse: () => {
      const parsed = fresh ?? parse();
      if (!parsed) throw new Error(`${path} was changed while the site was built`);
      return parsed;
    },
  };
}

/** The same for most changes of a page’s other parts. */
function contentOf(
  { digest, parse }: ReadPage,
  language: Language,
  others: Titles,
  contents: Kept<string>,
): string {
  const key = keyOf(version, language, digest, JSON.stringify(others));
  const former = contents.get(key);
  if (former !== undefined) return former;
  const { tag, page } = parse();
  const content = prepared(tag, page, language, others);
  contents.set(key, content);
  return content;
}
