import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

import { openSite } from '../support/browser.ts';
import { newPage } from '../support/visits.ts';

let site: Awaited<ReturnType<typeof openSite>>;
let page: Page;
let plainPage: Page;
beforeAll(async () => {
  site = await openSite('dist');
  page = await newPage(site.browser);
  plainPage = await newPage(site.browser, { javaScriptEnabled: false });
});
afterAll(() => site.close());
afterEach(() => page.unrouteAll());

const results = () => page.locator('main [data-result]');

describe.each([
  { language: 'en', query: 'recruit', next: 'brand' },
  { language: 'zh', query: '招聘', next: '品牌' },
])('search page in $language', ({ language, query, next }) => {
  const path = `/${language}/search/`;
  const withQuery = `${path}?q=${encodeURIComponent(query)}`;

  test('an address with ?q= shows its results at once', async () => {
    await page.goto(site.origin + withQuery);
    await results().first().waitFor();
    expect(await page.locator('main input').inputValue()).toBe(query);
  });

  test('typing changes the address, so that it can be sent on', async () => {
    await page.goto(site.origin + withQuery);
    await page.locator('main input').fill(next);
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(next);
    await page.locator('main input').fill('');
    await expect.poll(() => new URL(page.url()).search).toBe('');
    expect(await results().count()).toBe(0);
  });

  test('going back shows what was searched then', async () => {
    await page.goto(site.origin + withQuery);
    await results().first().click();
    await page.waitForURL((url) => !url.pathname.startsWith(path));
    await page.goBack();
    await results().first().waitFor();
    expect(await page.locator('main input').inputValue()).toBe(query);
  });

  test('where the index cannot be loaded it says so and leads to the static one', async () => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(site.origin + withQuery);
    const link = page.locator('main .search-index a');
    await link.waitFor();
    const said = (await page.locator('main [role=status]').textContent()) ?? '';
    expect(said).not.toMatch(/search\.|undefined/);
    expect(said).toMatch(language === 'zh' ? /没能加载/ : /could not be loaded/);
    await link.click();
    expect(new URL(page.url()).hash).toBe('#index');
    expect(await page.locator('.letter-index a').count()).toBeGreaterThan(20);
  });

  test('when the index is within reach again, typing finds', async () => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(site.origin + withQuery);
    await page.locator('main .search-index a').waitFor();
    await page.unroute('**/pagefind/**');
    await page.locator('main input').fill(next);
    await results().first().waitFor({ timeout: 5000 });
  });

  test('without JavaScript the index is there, and every page leads to it', async () => {
    await plainPage.goto(`${site.origin}/${language}/glossary/`);
    await plainPage.locator('.open-search').click();
    await plainPage.waitForURL(site.origin + path);
    expect(await plainPage.locator('noscript').textContent()).toContain('JavaScript');
    const entry = plainPage.locator('.letter-index a').last();
    const href = await entry.getAttribute('href');
    await entry.click();
    await plainPage.waitForURL(site.origin + href);
  });

  test('without JavaScript the form leads to the index as well', async () => {
    await plainPage.goto(site.origin + path);
    await plainPage.locator('main input').fill(query);
    await plainPage.locator('main form button').click();
    await plainPage.waitForURL(site.origin + withQuery);
    expect(await plainPage.locator('.letter-index a').first().isVisible()).toBe(true);
  });
});
