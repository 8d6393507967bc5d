/** The part of Pagefind's browser module that the site uses. */
export interface Pagefind {
  options(options: { baseUrl: string; excerptLength?: number }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<PagefindPage> }[] }>;
}

export interface PagefindPage {
  url: string;
  /** HTML, escaped, with the words found in `<mark>`. */
  excerpt: string;
  meta: { title: string };
  sub_results: { title: string; url: string; excerpt: string }[];
}

/** @param bundle path of a language's index, `/pagefind/zh/` */
export async function loadPagefind(bundle: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: '/', excerptLength: 24 });
  await pagefind.init();
  return pagefind;
}
