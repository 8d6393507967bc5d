import type { Language } from '../i18n/languages.ts';
import { once, openIndexes } from './pagefind.ts';
import type { Sources } from './search.ts';
import type { LoadTable, SearchTables } from './tables.ts';

/** Opens the index and the tables of a site for readers of one language. */
export async function connect(base: string, language: Language): Promise<Sources> {
  const table = tablesOf(`${base}/${language}/search-tables/`);
  const bundles = table('names').then((names) => names.bundles);
  const lookUp = await openIndexes(`${base}/pagefind/`, bundles);
  return { lookUp, table };
}

function tablesOf(folder: string): LoadTable {
  const loaded = new Map<string, Promise<unknown>>();
  return <Name extends keyof SearchTables>(name: Name) =>
    once(loaded, name, () => load(`${folder}${name}.json`)) as Promise<SearchTables[Name]>;
}

async function load(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.json();
}

/**
 * Whether a part of the index could not be fetched: blocked, offline, or gone since the site was
 * published anew. Pagefind itself then goes on as if the part were empty.
 */
export function isIncomplete(base: string): boolean {
  return performance.getEntriesByType('resource').some((entry) => {
    const { name, responseStatus: status } = entry as PerformanceResourceTiming;
    return name.includes(`${base}/pagefind/`) && (status === 0 || status >= 400);
  });
}

/** In `npm run dev`: when the index was made, as the server says. */
export async function indexDate(base: string): Promise<Date> {
  const response = await fetch(`${base}/pagefind/en/pagefind-entry.json`, { method: 'HEAD' });
  return new Date(response.headers.get('last-modified') ?? Number.NaN);
}
