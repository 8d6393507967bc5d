import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** Printed pages of former builds, each under the key of all that it was printed from. */
export interface PageCache {
  folder: string;
  /** Fingerprint of the code that prints. */
  code: string;
  /** Keys that this build asked for; the others are thrown away at its end. */
  used: Set<string>;
}

/** A build says here where its pages are kept; Astro bundles its own copy of this module. */
const shared = globalThis as { pageCache?: PageCache | undefined };

/** @param folder of the kept pages; made where it is missing */
export function openPageCache(folder: string, code: string): void {
  mkdirSync(folder, { recursive: true });
  shared.pageCache = { folder, code, used: new Set() };
}

/** Throws away what no page of this build was printed from. */
export function closePageCache(): void {
  const { folder, used } = shared.pageCache ?? { folder: '', used: new Set() };
  shared.pageCache = undefined;
  for (const name of existsSync(folder) ? readdirSync(folder) : [])
    if (!used.has(name)) rmSync(join(folder, name), { force: true });
}

/**
 * Prints a page, unless a former build has printed it from the same.
 *
 * @param from gives all that the page is printed from, as plain data
 */
export async function printedOnce(
  from: () => Promise<unknown[]>,
  print: () => Promise<Response>,
): Promise<Response> {
  const cache = shared.pageCache;
  if (!cache) return print();
  const key = digest(cache.code + asText(await from()));
  cache.used.add(key);
  const kept = read(join(cache.folder, key));
  if (kept !== undefined) return new Response(kept, { headers: { 'content-type': 'text/html' } });
  const response = await print();
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  if (response.status === 200 && isPage)
    keep(join(cache.folder, key), await response.clone().text());
  return response;
}

/** Trees are left out: a text's digest stands for its tree. */
export function asText(data: unknown[]): string {
  return JSON.stringify(data, (name, value: unknown) => {
    if (name === 'tree') return undefined;
    return value instanceof Set || value instanceof Map ? [...value] : value;
  });
}

export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A kept page begins with its own digest, so that a broken file is noticed. */
function read(file: string): string | undefined {
  try {
    const [own, ...lines] = readFileSync(file, 'utf8').split('\n');
    const page = lines.join('\n');
    return own === digest(page) ? page : undefined;
  } catch {
    return undefined;
  }
}

/** By a rename, so that a build that is stopped leaves no half page behind. */
function keep(file: string, page: string) {
  const part = `${file}.${process.pid}`;
  try {
    writeFileSync(part, `${digest(page)}\n${page}`);
    renameSync(part, file);
  } catch {
    // Another build may tidy up at this moment; what is not kept is printed again.
  }
}
