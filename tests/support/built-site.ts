import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

import { parse } from 'node-html-parser';
import type { HTMLElement } from 'node-html-parser';

import { takeAwayFile } from '../../src/model/take-away.ts';

export interface BuiltPage {
  /** Path inside the site, `en/articles/x/index.html`. */
  file: string;
  /** As a reader opens it, `/en/articles/x/`. */
  path: string;
  html: string;
  /** The page parsed, when it is first asked for. */
  readonly root: HTMLElement;
}

/** Every page of a built site; a take-away file is a copy of pages, not one of them. */
export function readBuiltSite(folder: string): { files: string[]; pages: BuiltPage[] } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
  const pages = files
    .filter((file) => file.endsWith('.html') && !file.endsWith(`/${takeAwayFile}`))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return builtPage(file, html);
    });
  return { files, pages };
}

/** @param file path inside the site */
export function builtPage(file: string, html: string): BuiltPage {
  let root: HTMLElement | undefined;
  return {
    file,
    path: `/${file.replace(/index\.html$/, '')}`,
    html,
    get root() {
      return (root ??= parse(html));
    },
  };
}
