import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { HTMLElement, parse } from 'node-html-parser';

/** A Chinese page of a built site, as a reader sees it. */
export interface PageText {
  /** Path below the site's base: `/zh/articles/…/`. */
  path: string;
  /** Paragraphs, headings, cells and items, each on its own. */
  blocks: string[];
}

const block = 'p, li, td, th, h1, h2, h3, h4, h5, h6, dt, dd, figcaption, caption, blockquote';

export function chinesePageTexts(site: string): PageText[] {
  return readdirSync(join(site, 'zh'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .sort()
    .flatMap((file) => {
      const main = parse(readFileSync(join(site, 'zh', file), 'utf8')).querySelector(
        'main[data-pagefind-body]',
      );
      for (const ignored of main?.querySelectorAll('[data-pagefind-ignore]') ?? [])
        ignored.remove();
      const folder = dirname(file).replaceAll('\\', '/');
      const path = folder === '.' ? '/zh/' : `/zh/${folder}/`;
      return main ? { path, blocks: blocksOf(main) } : [];
    });
}

/** A line break between two Chinese characters is none to a reader. */
function blocksOf(main: HTMLElement): string[] {
  return main
    .querySelectorAll(block)
    .filter((element) => !element.querySelector(block))
    .map((element) => element.text.replace(/(?<=[^\x00-\xff])\s+(?=[^\x00-\xff])/g, '').trim())
    .filter((text) => text !== '');
}
