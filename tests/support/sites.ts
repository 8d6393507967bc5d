import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { languages, tagOf } from '../../src/i18n/languages.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { publishedAddress } from '../../src/published-address.ts';
import { builtPage, readBuiltSite } from './built-site.ts';
import type { BuiltPage } from './built-site.ts';

/** Where a built site lies and where it will be published. */
export interface PublishedPlace {
  name: string;
  folder: string;
  /** Content folder it was built from. */
  content: string;
  /** `https://example.org` */
  origin: string;
  /** '' or `/handbook` */
  base: string;
}

/** A built site as files and pages. */
export interface PublishedSite extends PublishedPlace {
  files: ReadonlySet<string>;
  pages: BuiltPage[];
}

export const realPlace = place('the site', 'dist', 'content');
export const secondPlace = place('the second site', '.cache/second-site', 'tests/site');

function place(name: string, folder: string, content: string): PublishedPlace {
  return { name, folder, content, ...publishedAddress(content) };
}

export function readSite(where: PublishedPlace): PublishedSite {
  if (!existsSync(join(where.folder, 'index.html')))
    throw new Error(`${where.folder} is missing: run npm test, which builds both sites`);
  const { files, pages } = readBuiltSite(where.folder);
  return { ...where, files: new Set(files), pages };
}

/** Both built sites: the real one, and one of other content below a path. */
export function readSites(): PublishedSite[] {
  return [readSite(realPlace), readSite(secondPlace)];
}

/** @param path as a reader opens it, without the base: `/en/articles/x/` */
export function pageAt({ pages, name }: PublishedSite, path: string): BuiltPage {
  const found = pages.find((page) => page.path === path);
  if (!found) throw new Error(`${name} has no page ${path}`);
  return found;
}

/** A copy of a site with the HTML of one page changed, to see that a claim can fail. */
export function withPage(
  site: PublishedSite,
  path: string,
  change: (html: string) => string,
): PublishedSite {
  const before = pageAt(site, path);
  const html = change(before.html);
  if (html === before.html) throw new Error(`nothing changed in ${path}`);
  const after = builtPage(before.file, html);
  return { ...site, pages: site.pages.map((page) => (page === before ? after : page)) };
}

/** The language an address tells; the chooser and the 404 page speak both, English first. */
export function languageOf({ path }: BuiltPage): Language {
  return languages.find((language) => path.startsWith(`/${language}/`)) ?? 'en';
}

/** Whether search engines may list the page. */
export function isIndexable({ root }: BuiltPage): boolean {
  return root.querySelector('meta[name=robots][content*=noindex]') === null;
}

/** Full address of the page. */
export function addressOf({ origin, base }: PublishedPlace, { path }: BuiltPage): string {
  return `${origin}${base}${path}`;
}

export function canonicalOf({ root }: BuiltPage): string | undefined {
  return root.querySelector('link[rel=canonical]')?.getAttribute('href');
}

/** Full addresses by language tag, as the page's `hreflang` links name them. */
export function alternatesOf({ root }: BuiltPage): Map<string, string> {
  return new Map(
    root
      .querySelectorAll('link[rel=alternate][hreflang]')
      .map((link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? '']),
  );
}

export const allTags: string[] = [...languages.map(tagOf), 'x-default'];
