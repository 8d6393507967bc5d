import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { HTMLElement } from 'node-html-parser';

import type { PublishedSite } from '../../support/sites.ts';

/** Elements that name an address of ours in full, and fetch nothing. */
const ownInFull =
  'link[rel=canonical], link[rel=alternate], meta[property="og:url"], meta[property="og:image"]';

/** Attributes with an absolute address where a browser would fetch, or where it is not ours. */
export function foreignAddresses({ pages, origin }: PublishedSite): string[] {
  const isAllowed = (element: HTMLElement, name: string, value: string) =>
    (element.rawTagName === 'a' && (name === 'href' || name === 'title')) ||
    (element.matches(ownInFull) && value.startsWith(`${origin}/`));

  return pages.flatMap(({ path, root }) =>
    root.querySelectorAll('*').flatMap((element) =>
      Object.entries(element.attributes)
        .filter(([name, value]) => isAbsolute(value) && !isAllowed(element, name, value))
        .map(([name, value]) => `${path}: <${element.rawTagName} ${name}="${value}">`),
    ),
  );
}

/** Absolute addresses in the stylesheets and scripts of a site, and `url()` or `@import` in the former. */
export function foreignAddressesInAssets({ files, folder }: PublishedSite): string[] {
  return [...files]
    .filter((file) => /^assets\/.*\.(css|js)$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return [...text.matchAll(fetching)].map(([found]) => `${file}: ${found}`);
    });
}

const fetching =
  /https?:\/\/(?!www\.w3\.org\/)[^\s"'`)]*|@import[^;]*|url\(\s*["']?(?:[a-z]+:)?\/\/[^)]*/gi;

function isAbsolute(value: string): boolean {
  return /^\s*(?:https?:|wss?:|ftp:)?\/\//i.test(value);
}
