import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { openSite } from '../support/browser.ts';
import { tab } from '../support/visits.ts';

let site: Awaited<ReturnType<typeof openSite>>;
let page: Page;
beforeAll(async () => {
  site = await openSite('dist');
  page = await tab(site);
});
afterAll(() => site.close());

const article = 'articles/hr-department';

/** Pixels from the top of the window. */
async function top(place: Locator): Promise<number> {
  return (await place.boundingBox())?.y ?? -1;
}

describe.each([
  { from: 'en', to: 'zh' },
  { from: 'zh', to: 'en' },
])('the language switch from $from to $to', ({ from, to }) => {
  test.each(['.language-switch', '.site-footer [data-keep-section]'])(
    'keeps the section that the address names (%s)',
    async (link) => {
      await page.goto(`${site.origin}/${from}/${article}/#training`);
      await page.locator(link).click();
      await page.waitForURL(`${site.origin}/${to}/${article}/#training`);
    },
  );

  test('keeps the section that was jumped to since, and shows it', async () => {
    await page.goto(`${site.origin}/${from}/${article}/`);
    await page.locator('.contents a').nth(2).click();
    const { hash } = new URL(page.url());
    expect(hash).not.toBe('');
    await page.locator('.language-switch').click();
    await page.waitForURL(`${site.origin}/${to}/${article}/${hash}`);
    await expect.poll(() => top(page.locator(hash))).toBeLessThan(300);
    expect(await top(page.locator(hash))).toBeGreaterThanOrEqual(0);
  });

  test('leads to the page without JavaScript as well', async () => {
    const plain = await tab(site, { javaScriptEnabled: false });
    await plain.goto(`${site.origin}/${from}/${article}/#training`);
    await plain.locator('.language-switch').click();
    await plain.waitForURL(`${site.origin}/${to}/${article}/**`);
  });
});
