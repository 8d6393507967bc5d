import type { Language } from '../i18n/languages.ts';
import { han } from './folding.ts';
import { readFragment } from './indexed-page.ts';
import type { Fragment, IndexedPage } from './indexed-page.ts';
import type { Form } from './query.ts';

/** The part of Pagefind's browser module that the site uses; https://pagefind.app/docs/api/ */
interface PagefindModule {
  createInstance(options: object): PagefindInstance;
}

interface PagefindInstance {
  options(options: object): Promise<void>;
  mergeIndex(path: string, options: object): Promise<void>;
  search(query: string): Promise<{ results: PagefindHit[] }>;
}

interface PagefindHit {
  /** `en_…` or `zh-hans_…` */
  id: string;
  score: number;
  /** Where its words stand, counted in words of the page. */
  words: number[];
  data(): Promise<Fragment>;
}

/** A page that Pagefind found; its text is fetched when it is asked for. */
export interface Hit {
  id: string;
  language: Language;
  score: number;
  /** Whether the words of the form stand side by side, as far as the index tells. */
  inOrder: boolean;
  page(): Promise<IndexedPage>;
}

/** Looks one form up in all indexes, of both languages. */
export type LookUp = (form: Form) => Promise<Hit[]>;

/**
 * @param folder path of the folder that holds the indexes, `/pagefind/`
 * @param bundles their names, `en` among them, which brings Pagefind
 * @param load gives Pagefind's module; its own import where it is left out
 */
export async function openIndexes(
  folder: string,
  bundles: Promise<string[]>,
  load = (path: string) => import(/* @vite-ignore */ path) as Promise<PagefindModule>,
): Promise<LookUp> {
  const script = load(`${folder}${first}/pagefind.js`);
  const [{ createInstance }, names] = await Promise.all([script, bundles]);
  // The worker would be a second copy of Pagefind to fetch.
  const indexes = createInstance({
    basePath: `${folder}${first}/`,
    baseUrl: '/',
    language: 'en',
    noWorker: true,
  });
  // Waits until the WebAssembly runs, and fails if it cannot; mergeIndex would wait for ever.
  await indexes.options({ ranking });
  const merge = (name: string) =>
    indexes.mergeIndex(`${folder}${name}/`, { baseUrl: '/', language: languageIn(name), ranking });
  await Promise.all(names.filter((name) => name !== first).map(merge));
  const searches = new Map<string, Promise<Hit[]>>();
  const pages = new Map<string, Promise<IndexedPage>>();
  return (form) =>
    once(searches, indexQuery(form), async (query) =>
      (await indexes.search(query)).results.map((hit) => ({
        id: hit.id,
        language: hit.id.startsWith('zh') ? 'zh' : 'en',
        score: hit.score,
        inOrder: standTogether(hit.words, query),
        page: () => once(pages, hit.id, async () => readFragment(await hit.data())),
      })),
    );
}

/** English: it brings the stemmer. */
const first = 'en';

/** Under the language "und" Pagefind takes the pairs of Han as they are given. */
function languageIn(bundle: string): string {
  return bundle.startsWith('zh') ? 'und' : 'en';
}

/** What was asked before is answered from memory; a failure is not remembered. */
export function once<T>(
  known: Map<string, Promise<T>>,
  key: string,
  make: (key: string) => Promise<T>,
): Promise<T> {
  const value = known.get(key) ?? make(key);
  known.set(key, value);
  value.catch(() => known.delete(key));
  return value;
}

const ranking = { termFrequency: 1, pageLength: 0.75, termSaturation: 1.4 };

/**
 * Whether words of a query stand side by side in a page, as far as its places tell. Two pairs of Han may
 * share one place: 文化的 is 文化 and 化的 where 文化 stands.
 */
function standTogether(places: number[], query: string): boolean {
  const words = query.split(' ').length;
  const needed = Math.ceil(words / 2);
  const sorted = places.toSorted((a, b) => a - b);
  return sorted.some((place, index) => (sorted[index + needed - 1] ?? Infinity) - place < words);
}

/** Han as overlapping pairs, which is how Pagefind 1.6 keeps them: 雇主品牌 becomes 雇主 主品 品牌. */
function indexQuery({ text }: Form): string {
  return text
    .split(/(\p{Script=Han}+)/u)
    .map((part) => (han.test(part) ? pairs(part) : part))
    .join(' ')
    .replace(/'/g, ' ')
    .trim();
}

function pairs(run: string): string {
  const characters = Array.from(run);
  if (characters.length === 1) return run;
  return characters
    .slice(1)
    .map((character, index) => `${characters[index]}${character}`)
    .join(' ');
}
