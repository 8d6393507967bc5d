import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { openSite } from '../support/browser.ts';
import { listen } from '../support/misdeeds.ts';
import { readSite, realPlace, secondPlace } from '../support/sites.ts';
import { newPage, sampleOf, visit } from '../support/visits.ts';

describe.each([realPlace, secondPlace])('$name', (place) => {
  const { folder, base } = place;
  const paths = sampleOf(readSite(place));
  let site: Awaited<ReturnType<typeof openSite>>;
  beforeAll(async () => {
    site = await openSite(folder, base);
  });
  afterAll(() => site.close());

  test('every kind of page is in the sample', () => {
    expect(paths.length).toBeGreaterThanOrEqual(base === '' ? 34 : 18);
  });

  test('while pages are read, searched, ticked and switched, the policy is kept, nothing fails, nothing leaves the origin, and only a tick is kept', async () => {
    const faults: string[] = [];
    const done = { ticked: 0, switched: 0 };
    await visit(
      site,
      { base, paths },
      async (page) => {
        await searchIn(page);
        const kept = await keptOn(page);
        if (await tickIn(page)) done.ticked++;
        if (await switchIn(page)) done.switched++;
        return kept;
      },
      (page) => listen(page, site.origin, faults),
    );
    expect(faults).toEqual([]);
    if (base === '') {
      expect(done.ticked).toBeGreaterThan(0);
      expect(done.switched).toBeGreaterThan(5);
    }
  });

  test('what a page should not do is noticed', async () => {
    const faults: string[] = [];
    const page = await newPage(site.browser);
    listen(page, site.origin, faults);
    await page.goto(`${site.origin}${base}/zh/`);
    await page.evaluate(async (missing) => {
      document.body.append(document.createElement('style'));
      document.querySelector('style')?.append('p { color: red }');
      document.body.append(Object.assign(new Image(), { src: missing }));
      document.cookie = 'a=b';
      sessionStorage.setItem('a', 'b');
      await caches.open('a');
      await fetch('https://elsewhere.example/').catch(() => {});
    }, `${base}/none.png`);
    await expect.poll(() => faults.join('\n')).toContain('404: ');
    await expect.poll(() => faults.join('\n')).toMatch(/style-src/);
    await expect.poll(() => faults.join('\n')).toMatch(/connect-src/);
    expect((await keptOn(page)).map((what) => what.split(':')[0])).toEqual([
      'cookie',
      'sessionStorage',
      'cache',
    ]);
    await page.context().close();
  });
});

test('markup in the words of a site is shown as words, on every page that has them', async () => {
  const { folder, base } = secondPlace;
  const site = await openSite(folder, base);
  const paths = readSite(secondPlace)
    .pages.filter(({ path, html }) => path.startsWith('/en/') && html.includes('alert('))
    .map(({ path }) => path);
  expect(paths.length).toBeGreaterThan(15);
  const faults: string[] = [];
  const found = await visit(
    site,
    { base, paths: [...paths, '/en/articles/constructor/take-away.html', '/en/search/?q=alert'] },
    async (page) => {
      if (page.url().includes('?q=')) await page.locator('[data-result]').first().waitFor();
      return page
        .locator('[onclick], [onerror], [onload], [onmouseover], img[src=x]')
        .all()
        .then((elements) => elements.map(() => 'an element that words have become'));
    },
    (page) => {
      listen(page, site.origin, faults);
      page.on('dialog', (dialog) => {
        faults.push(`${page.url()}: ${dialog.message()}`);
        void dialog.dismiss();
      });
    },
  );
  await site.close();
  expect([...found, ...faults]).toEqual([]);
});

/** What a page has left on the device. */
function keptOn(page: Page): Promise<string[]> {
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
