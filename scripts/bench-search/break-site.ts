import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { languages } from '../../src/i18n/languages.ts';
import { buildSearchIndex } from '../../src/search/build-index.ts';
import { pagesToFind } from '../../src/search/pages-to-find.ts';

/** Two mistakes that ruin search in Chinese and that nobody sees on the page. */
export const breakages = {
  /** Chinese pages that say they are English: their pairs of Han are not indexed. */
  'wrong-language': (html: string) => html.replace('<html lang="zh-Hans"', '<html lang="en"'),
  /** Lines wrapped inside Chinese text: the pair across each line break is lost. */
  'hard-wrapped': (html: string) =>
    html.replace(/<main[^]*<\/main>/, (main) =>
      main.replace(/>[^<]+</g, (text) =>
        text.replace(/(\p{Script=Han}{6})(?=\p{Script=Han})/gu, '$1\n'),
      ),
    ),
};

/** Copies a built site, breaks its Chinese pages and indexes them again. */
export async function breakSite(
  site: string,
  base: string,
  how: keyof typeof breakages,
  out: string,
): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  cpSync(site, out, { recursive: true });
  rmSync(join(out, 'pagefind'), { recursive: true });
  for (const file of readdirSync(join(out, 'zh'), { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html')) continue;
    const path = join(out, 'zh', file);
    writeFileSync(path, breakages[how](readFileSync(path, 'utf8')));
  }
  const cache = join('.cache', 'search', basename(out));
  const pages = await pagesToFind(out, cache);
  for (const language of languages)
    await buildSearchIndex([language], pages[language], out, base, join(cache, language));
}
