import type { HTMLElement } from 'node-html-parser';

import type { BuiltPage } from '../../support/built-site.ts';
import type { PublishedSite } from '../../support/sites.ts';

const attributes = ['href', 'src', 'action', 'poster'];

/** Internal addresses of a site that lead nowhere, as `page: address reason`. */
export function brokenLinks(site: PublishedSite): string[] {
  const ids = idsByFile(site);
  return site.pages.flatMap((page) =>
    [...addressesIn(page)].flatMap((address) => {
      const reason = faultOf(address, page.file, site, ids);
      return reason ? [`${page.path}: "${address}" ${reason}`] : [];
    }),
  );
}

/** Addresses of a site itself, outside its pages, that lead nowhere. */
export function lostAddresses(site: PublishedSite, addresses: Iterable<string>): string[] {
  const ids = idsByFile(site);
  return [...addresses].flatMap((address) => {
    const reason = faultOf(address, '', site, ids);
    return reason ? [`"${address}" ${reason}`] : [];
  });
}

function addressesIn({ root }: BuiltPage): Set<string> {
  const inAttributes = root
    .querySelectorAll('*')
    .flatMap((element) => attributes.flatMap((name) => element.getAttribute(name) ?? []));
  const inMeta = root
    .querySelectorAll('meta[property="og:url"], meta[property="og:image"]')
    .flatMap((element) => element.getAttribute('content') ?? []);
  const inSets = root.querySelectorAll('[srcset]').flatMap(sourcesOf);
  return new Set([...inAttributes, ...inMeta, ...inSets]);
}

function sourcesOf(element: HTMLElement): string[] {
  const set = element.getAttribute('srcset') ?? '';
  return set.split(',').map((source) => source.trim().split(/\s/)[0] ?? '');
}

/** Each site is read once, however many lists of addresses are looked up in it. */
const known = new WeakMap<PublishedSite, Map<string, Set<string>>>();

function idsByFile(site: PublishedSite): Map<string, Set<string>> {
  const ids = known.get(site) ?? new Map(site.pages.map((page) => [page.file, idsOf(page)]));
  known.set(site, ids);
  return ids;
}

function idsOf({ root }: BuiltPage): Set<string> {
  return new Set(root.querySelectorAll('[id]').map(({ id }) => id));
}

function faultOf(
  address: string,
  from: string,
  { origin, base, files }: PublishedSite,
  ids: Map<string, Set<string>>,
): string | undefined {
  if (address === '') return 'is empty';
  const inside = address.startsWith(`${origin}${base}/`) ? address.slice(origin.length) : address;
  if (/^[a-z][a-z0-9+.-]*:/i.test(inside)) return undefined;

  const [path, fragment] = cut(inside);
  let file = from;
  if (path !== '') {
    if (!path.startsWith(`${base}/`)) return `does not begin with ${base}/`;
    file = fileOf(path.slice(base.length + 1));
    if (!files.has(file) && !files.has(`${file}pagefind.js`)) return 'leads to no file';
  }
  if (fragment === undefined) return undefined;
  return ids.get(file)?.has(fragment) ? undefined : 'leads to no section';
}

/** The path, and the fragment where there is one, without the query. */
function cut(address: string): [path: string, fragment: string | undefined] {
  const hash = address.indexOf('#');
  const whole = hash < 0 ? address : address.slice(0, hash);
  const path = whole.split('?', 1)[0] ?? '';
  return [decodeURI(path), hash < 0 ? undefined : decodeURIComponent(address.slice(hash + 1))];
}

function fileOf(path: string): string {
  const isFolder = path === '' || path.endsWith('/');
  return isFolder && !path.startsWith('pagefind/') ? `${path}index.html` : path;
}
