import type { PagefindPage } from './pagefind.ts';

/** A place in the site that answers a query. */
export interface SearchResult {
  /** Of the section, or of the page where the whole page is meant. */
  title: string;
  /** Title of the page, when the place is a section of it. */
  page: string | undefined;
  path: string;
  /** HTML, escaped, with the words found in `<mark>`. */
  excerpt: string;
}

/** The best place in a page that was found: the section with most of the words, else the page. */
export function placeIn({ url, excerpt, meta, sub_results: sections }: PagefindPage): SearchResult {
  const best = sections.toSorted((a, b) => marks(b.excerpt) - marks(a.excerpt))[0];
  if (!best || !best.url.includes('#') || marks(best.excerpt) === 0)
    return { title: meta.title, page: undefined, path: url, excerpt };
  return { title: best.title, page: meta.title, path: best.url, excerpt: best.excerpt };
}

function marks(excerpt: string): number {
  return excerpt.split('<mark>').length - 1;
}

/** Messages of the search box, in the page’s language; `{count}` and `{query}` are filled in. */
export interface SearchMessages {
  one: string;
  other: string;
  empty: string;
  failed: string;
  loading: string;
  hint: string;
}

export function countMessage({ one, other }: SearchMessages, count: number): string {
  return count === 1 ? one : other.replace('{count}', String(count));
}
