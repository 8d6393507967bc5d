import { basename, join } from 'node:path';

import { keepAndPlace, keyOf, placeKept } from './files.ts';
import type { KeptFiles } from './files.ts';

/** Pages of former builds, each under the key of all that it was printed from. */
export interface PageCache {
  files: KeptFiles;
  /** Fingerprint of the code that prints. */
  code: string;
  /** Folder that the site is built in. */
  site: string;
  /** Key of each page that has to be printed, by its file. */
  keys: Map<string, string>;
}

/** A build says here where its pages are kept; Astro bundles its own copy of this module. */
const shared = globalThis as { pageCache?: PageCache | undefined };

/** @param cache nothing, and every page is printed */
export function usePageCache(cache: Omit<PageCache, 'keys'> | undefined): void {
  shared.pageCache = cache && { ...cache, keys: new Map() };
}

export interface Path {
  params: Record<string, string | undefined>;
  props: object;
}

/** What a page is printed from beside its params and props. */
export interface Around {
  /** Of any page, as text. */
  all: string;
  /** What a text that stands in the props shows of the rest of the site, as text. */
  of: (text: Text) => string;
}

/** A text in the props: its digest stands for the tree and for what was read off it. */
interface Text {
  tree: object;
  digest: string;
}

/**
 * Of the paths of a route, those that must be printed: what a former build has printed from the same is put
 * in its place at once, and Astro never hears of it.
 *
 * @param pathsOf a route’s paths
 */
export async function notYetPrinted<Each extends Path>(
  route: string,
  paths: Each[],
  around: () => Promise<Around>,
): Promise<Each[]> {
  const cache = shared.pageCache;
  if (!cache) return paths;
  const same = await around();
  return paths.filter(({ params, props }) => {
    const file = fileOf(route, params);
    const key = keyOf(cache.code, same.all, asText([route, params, props], same.of));
    const isPlaced = placeKept(cache.files, key, join(cache.site, file));
    if (!isPlaced) cache.keys.set(file, key);
    return !isPlaced;
  });
}

/**
 * Prints a page, keeps it for the next build and puts it in its place; what Astro is given has no body, so
 * that it is not written twice.
 */
export async function printAndKeep(
  route: string,
  params: Path['params'],
  print: () => Promise<Response>,
): Promise<Response> {
  const response = await print();
  const cache = shared.pageCache;
  const file = fileOf(route, params);
  const key = cache?.keys.get(file);
  if (!cache || !key || response.status !== 200) return response;
  const bytes = new Uint8Array(await response.arrayBuffer());
  try {
    keepAndPlace(cache.files, key, bytes, join(cache.site, file));
  } catch {
    // Astro writes it, or tells why it cannot.
    return new Response(bytes, response);
  }
  return new Response(null, response);
}

/** The file of a path as Astro names it: `en/articles/index.md` of `/[language]/[...target]/index.md`. */
function fileOf(route: string, params: Path['params']): string {
  const path = route.replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => params[name] ?? '');
  return basename(path).includes('.') ? path : join(path, 'index.html');
}

/** @param shownBy what a text shows of the rest of the site, as text */
export function asText(data: unknown, shownBy: Around['of'] = () => ''): string {
  return JSON.stringify(data, (_, value: unknown) => {
    if (value instanceof Set || value instanceof Map) return [...value];
    if (!isText(value)) return value;
    const { tree: _tree, sections: _sections, ...words } = value;
    return { ...words, shown: shownBy(value) };
  });
}

function isText(value: unknown): value is Text & { sections?: unknown } {
  return value !== null && typeof value === 'object' && 'digest' in value && 'tree' in value;
}
