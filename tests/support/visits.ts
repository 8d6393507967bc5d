import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

import { languages } from '../../src/i18n/languages.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { cover, partsOf } from './cover.ts';
import type { PublishedSite } from './sites.ts';

/** How long a page may take for anything before a test says that it does not happen. */
export const patience = 8000;

/** What is looked for in a page that is open: its faults. */
export type Look = (page: Page) => Promise<string[]>;

/** A site that is served, and the browser it is looked at in. */
interface OpenSite {
  browser: Browser;
  origin: string;
}

/**
 * Opens addresses one after another in one tab, takes all looks at each in turn, and gives what they found, each
 * fault with its address. A second tab would gain nothing: another file is at work on the other processor.
 *
 * @param paths without the base
 * @param prepare what is done once with the tab
 */
export async function visit<Name extends string>(
  site: OpenSite,
  { base, paths, options }: { base: string; paths: string[]; options?: TabOptions },
  looks: Record<Name, Look>,
  prepare: (page: Page) => Promise<void> | void = () => {},
): Promise<Record<Name, string[]>> {
  const names = Object.keys(looks) as Name[];
  const found = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Name,
    string[]
  >;
  const page = await tab(site, options);
  await prepare(page);
  for (const path of paths) {
    await page.goto(`${site.origin}${base}${path}`);
    for (const name of names)
      found[name].push(...(await looks[name](page)).map((fault) => `${path}: ${fault}`));
  }
  return found;
}

/** What can differ from one use of a tab to the next. */
interface TabOptions extends Pick<BrowserContextOptions, 'offline' | 'javaScriptEnabled'> {
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
}

const tabs = new Map<boolean, Page>();

/**
 * A tab as if it were new, and never to be closed: the one that tests before have used. To open and close one takes
 * as long as five pages. What is given to a tab for good, as an init script is, asks for `newPage`.
 */
export async function tab({ browser, origin }: OpenSite, options: TabOptions = {}): Promise<Page> {
  const { javaScriptEnabled = true, offline = false, colorScheme = null } = options;
  const used = tabs.get(javaScriptEnabled);
  const isUsable = used && !used.isClosed() && used.context().browser() === browser;
  const page = isUsable ? used : await newPage(browser, { javaScriptEnabled });
  tabs.set(javaScriptEnabled, page);
  for (const event of ['console', 'dialog', 'pageerror', 'request', 'response'] as const)
    page.removeAllListeners(event);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  if (page.url().startsWith(origin)) await page.evaluate(forget);
  await page.goto('about:blank');
  await page.context().clearCookies();
  await page.context().clearPermissions();
  await page.context().setOffline(offline);
  await page.setViewportSize(options.viewport ?? { width: 1280, height: 720 });
  await page.emulateMedia({ media: null, colorScheme, reducedMotion: 'reduce' });
  return page;
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

/** Makes of a page one that has never been used: nothing stored, and whatever is opened next is loaded anew. */
export async function startOver(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/robots.txt`);
  await page.evaluate(forget);
}

/** Runs in the page. */
function forget() {
  localStorage.clear();
  sessionStorage.clear();
}

/** Waits until what scripts bring to a page by themselves is there: not the search, nor a table out of sight. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const coming =
      '.page :not(:defined, comparison-table), .page :is(keep-offline, page-progress)[hidden], slide-deck:not(:defined)';
    const fetched = performance.getEntriesByType('resource').map(({ name }) => name);
    const areAidsThere = fetched.some((name) => name.includes('/aids.'));
    const areAidsComing = document.querySelector('.section-link') && !areAidsThere;
    return !document.querySelector(coming) && !areAidsComing;
  });
}

/**
 * Few pages that together show every part that any page of these languages is made of, in each of them, and so every
 * component and every layout: addresses without the base. `npm run test:endurance` opens all pages.
 */
export function sampleOf({ pages }: PublishedSite, ...asked: Language[]): string[] {
  const samples = asked.map((language) => {
    const others = languages.filter((each) => each !== language);
    const own = pages.filter(({ path }) => !others.some((each) => path.startsWith(`/${each}/`)));
    return cover(own, partsOf);
  });
  return [...new Set(samples.flat().map(({ path }) => path))];
}
