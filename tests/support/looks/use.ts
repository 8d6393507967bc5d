import type { Page } from 'playwright-core';

/** How often something could be done. */
export interface Uses {
  ticked: number;
  switched: number;
}

/**
 * Uses a page for all that it is made for, in turn: searches, ticks, goes to the other language. What it has left on
 * the device before the reader asked for anything to be kept, is a fault.
 *
 * @param done is added to
 */
export async function use(page: Page, done: Uses): Promise<string[]> {
  await searchIn(page);
  const kept = await keptOn(page);
  if (await tickIn(page)) done.ticked++;
  if (await switchIn(page)) done.switched++;
  return kept;
}

/** What a page has left on the device. */
export function keptOn(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
    return [
      ...(document.cookie ? [`cookie: ${document.cookie}`] : []),
      ...Object.keys(localStorage).map((key) => `localStorage: ${key}`),
      ...Object.keys(sessionStorage).map((key) => `sessionStorage: ${key}`),
      ...(await indexedDB.databases()).map(({ name }) => `IndexedDB: ${name}`),
      ...(await caches.keys()).map((key) => `cache: ${key}`),
      ...registrations.map(({ scope }) => `service worker: ${scope}`),
    ];
  });
}

/** Ticks a box where the page keeps ticks, and takes the tick back, with which nothing is kept. */
async function tickIn(page: Page): Promise<boolean> {
  await page.keyboard.press('Escape');
  if ((await page.locator('.page page-progress').count()) === 0) return false;
  const box = page.locator('.prose .tick').first();
  await box.check();
  if ((await keptOn(page)).length !== 1) throw new Error('a tick is not kept once');
  await box.uncheck();
  return true;
}

/** Goes to the other language, from one of them. */
async function switchIn(page: Page): Promise<boolean> {
  const link = page.locator('html[lang=en] .language-switch');
  if ((await link.count()) === 0) return false;
  await link.click();
  await page.locator('html[lang=zh-Hans]').waitFor();
  return true;
}

/** Searches where the page has search: on the search page itself, in the dialog elsewhere. */
async function searchIn(page: Page) {
  if ((await page.locator('site-search').count()) === 0) return;
  await page.keyboard.press('/');
  await page.keyboard.type('q');
  await page
    .locator(
      'site-search:has(input:focus) [data-results]:is([data-state=done], [data-state=empty])',
    )
    .waitFor({ state: 'attached' });
}
