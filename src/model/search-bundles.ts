import type { InBothLanguages, Language } from '../i18n/languages.ts';
import type { Site } from './site.ts';

/**
 * About how many pages a Pagefind bundle holds at most. To make one takes 1 MB of memory for each Chinese page
 * (Pagefind 1.6.0); of 5,000 pages in two bundles a first search fetches an eighth to a quarter more than of the
 * same in one, and finds the same. All measured.
 */
const most = 3000;

/** The Pagefind bundles of each language, folders in `pagefind/`: `zh`, and on large sites `zh-2` and so on. */
export function searchBundles({ pages }: Site): InBothLanguages<string[]> {
  const further = Math.max(0, Math.ceil(pages.length / most) - 1);
  const bundlesIn = (language: Language) => [
    language,
    ...Array.from({ length: further }, (_, index) => `${language}-${index + 2}`),
  ];
  return { en: bundlesIn('en'), zh: bundlesIn('zh') };
}
