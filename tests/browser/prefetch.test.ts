import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { openSite } from '../support/browser.ts';
import { secondPlace } from '../support/sites.ts';
import { newPage } from '../support/visits.ts';

const { folder, base } = secondPlace;
const list = `${base}/en/articles/`;
const article = `${base}/en/articles/starter/`;

let site: Awaited<ReturnType<typeof openSite>>;
/** What was asked for ahead, in this test. */
const ahead: string[] = [];
beforeAll(async () => {
  site = await openSite(folder, base);
  site.server.on('request', ({ url, headers }) => {
    if (headers['sec-purpose']?.includes('prefetch')) ahead.push(url ?? '');
  });
});
afterAll(() => site.close());

let page: Page;
beforeEach(async () => {
  ahead.length = 0;
  page = await newPage(site.browser);
  return () => page.context().close();
});

/** Opens a page, and waits until the browser has its rules. */
async function open(path: string) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Preload.enable');
  const rules = new Promise<string | undefined>((done) =>
    devtools.once('Preload.ruleSetUpdated', ({ ruleSet }) => done(ruleSet.errorMessage)),
  );
  await page.goto(`${site.origin}${path}`);
  expect(await rules).toBeUndefined();
}

test('a page whose link the pointer rests on is fetched ahead, and is there when it is opened', async () => {
  await open(list);
  expect(ahead).toEqual([]);
  const link = page.locator(`main a[href="${article}"]`).first();
  await link.hover();
  await expect.poll(() => ahead).toEqual([article]);
  await link.click();
  await page.waitForURL(`**${article}`);
  const came = () =>
    page.evaluate(() => {
      const [visit] = performance.getEntriesByType('navigation');
      return (visit as PerformanceNavigationTiming & { deliveryType?: string }).deliveryType;
    });
  expect(await came()).toBe('navigational-prefetch');
  expect(ahead).toHaveLength(1);
});

test('neither files are fetched ahead, nor sections of the page, nor what only some will want', async () => {
  await open(article);
  for (const link of ['a[href^="#"]', 'a[href$="/cite/"]', 'a[download]']) await restOn(link);
  expect(ahead).toEqual([]);
  await expectPatience();
});

test('nothing is fetched ahead from the index, which holds too many links for the rules', async () => {
  await open(`${base}/en/search/`);
  for (const link of ['dd > a:not([href*="#"])', 'dd > a[href*="#"]']) await restOn(link);
  expect(ahead).toEqual([]);
  await expectPatience();
});

async function restOn(link: string) {
  await page.locator(`main ${link}:visible`).first().hover();
  await page.waitForTimeout(500);
}

/** As long as was waited is enough for a page: the one in the other language. */
async function expectPatience() {
  await page.locator('a[hreflang]').first().hover();
  await page.waitForTimeout(500);
  expect(ahead).toHaveLength(1);
}
