import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

import type { PublishedSite } from './sites.ts';

/** Tabs open at once: one for each processor of a small machine. */
const tabs = 2;

/** How long a page may take for anything before a test says that it does not happen. */
export const patience = 8000;

/**
 * Opens addresses one after another in a few tabs and gathers what the work finds, each with its address.
 *
 * @param prepare what is done once with each tab
 */
export async function visit(
  { browser, origin }: { browser: Browser; origin: string },
  { base, paths, options = {} }: { base: string; paths: string[]; options?: BrowserContextOptions },
  work: (page: Page) => Promise<string[]>,
  prepare: (page: Page) => void = () => {},
): Promise<string[]> {
  const found: string[] = [];
  const queue = paths.values();
  const useTab = async () => {
    const page = await newPage(browser, options);
    prepare(page);
    for (const path of queue) {
      await page.goto(`${origin}${base}${path}`);
      for (const fault of await work(page)) found.push(`${path}: ${fault}`);
    }
    await page.context().close();
  };
  await Promise.all(Array.from({ length: tabs }, useTab));
  return found.sort();
}

/** A page in a context of its own; scrolling is done at once, so that a click need not wait for it. */
export async function newPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await browser.newPage({ reducedMotion: 'reduce', ...options });
  page.setDefaultTimeout(patience);
  return page;
}

/**
 * Makes of a page one that has never been used: nothing stored, and whatever is opened next is loaded anew.
 * A context of its own would start processes of its own, which takes as long as five pages.
 */
export async function startOver(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/robots.txt`);
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
}

/**
 * One page of each kind in each language, and those that have neither: addresses without the base. Of the
 * second site in Chinese alone: what is asked of it, to stand below a path, is the same in both.
 */
export function sampleOf({ pages, base }: PublishedSite): string[] {
  const asked = pages.filter(({ path }) => base === '' || !path.startsWith('/en/'));
  const byShape = Map.groupBy(asked, ({ path }) => shapeOf(path));
  return [...byShape.values()].flatMap(([first]) => first?.path ?? []);
}

// `/en/articles/*` for every article in English; `/en/articles/*/cite` for how to cite one.
function shapeOf(path: string): string {
  const [, language = '', list = '', slug = '', part = ''] = path.split('/');
  return [language, list, slug && '*', list === 'parallel' ? '' : part].join('/');
}
