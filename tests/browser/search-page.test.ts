import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

import { openSite } from '../support/browser.ts';
import { newPage, tab } from '../support/visits.ts';

let site: Awaited<ReturnType<typeof openSite>>;
let page: Page;
let plainPage: Page;
beforeAll(async () => {
  site = await openSite('dist');
  page = await tab(site);
  plainPage = await tab(site, { javaScriptEnabled: false });
});
afterAll(() => site.close());
afterEach(() => page.unrouteAll());

const results = () => page.locator('main [data-result]');

describe.each([
  { language: 'en', query: 'recruit' },
  { language: 'zh', query: '招聘' },
])('search page in $language', ({ language, query }) => {
  const path = `/${language}/search/`;
  const withQuery = `${path}?q=${encodeURIComponent(query)}`;

  test('an address with ?q= shows its results at once', async () => {
    await page.goto(site.origin + withQuery);
    await results().first().waitFor();
    expect(await page.locator('main input').inputValue()).toBe(query);
  });

  test('what was looked for is marked where the result leads, and the address stays clean', async () => {
    await page.goto(site.origin + withQuery);
    const link = page.locator('main [data-result][href*="#"]').first();
    await link.waitFor();
    const href = await link.getAttribute('href');
    await link.click();
    await page.waitForURL(site.origin + href);
    const marks = () =>
      page.evaluate(() =>
        Array.from(CSS.highlights.get('search') ?? [], (range) => range.toString().toLowerCase()),
      );
    await expect.poll(marks).not.toEqual([]);
    const marked = await marks();
    expect(marked.filter((text) => !text.includes(query))).toEqual([]);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
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
});

describe.each([
  { language: 'en', query: 'recruit', next: 'brand', notLoaded: /could not be loaded/ },
  { language: 'zh', query: '招聘', next: '品牌', notLoaded: /没能加载/ },
])('search page in $language, in use', ({ language, query, next, notLoaded }) => {
  const path = `/${language}/search/`;
  const withQuery = `${path}?q=${encodeURIComponent(query)}`;

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

  test('a choice of kind stands in the address, survives it, and leaves as many results as it says', async () => {
    await page.goto(`${site.origin}${path}?q=${encodeURIComponent(next)}`);
    const choice = page.locator('main [data-filter][href*="kind="]').first();
    await choice.waitFor();
    const said = Number(/\d+$/.exec((await choice.textContent()) ?? '')?.[0]);
    await choice.click();
    expect(new URL(page.url()).searchParams.get('kind')).not.toBeNull();
    await expect.poll(() => results().count()).toBe(said);
    await page.reload();
    await expect.poll(() => results().count()).toBe(said);
    await page.goBack();
    await expect.poll(() => results().count()).toBeGreaterThan(said);
  });

  test.each([
    ['a part of the index', '**/index/*.pf_index'],
    ['the WebAssembly', '**/wasm.*'],
    ['a table', '**/names.json'],
  ])('where %s is gone or blocked, it says so instead of finding nothing', async (_what, files) => {
    await page.route(files, (route) => route.fulfill({ status: 404 }));
    await page.goto(`${site.origin}${path}?q=${encodeURIComponent(`${query}${query}`)}`);
    await page.locator('main [data-state=error]').waitFor({ state: 'attached' });
    expect(await page.locator('main .search-index a').isVisible()).toBe(true);
  });

  test('where WebAssembly is refused, it says so and leads to the static index', async () => {
    const other = await newPage(site.browser);
    await other.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
    await other.goto(site.origin + withQuery);
    await other.locator('main .search-index a').waitFor();
    expect(await other.locator('main [role=status]').textContent()).toMatch(notLoaded);
    await other.context().close();
  });

  test('where the search itself cannot be fetched, it says so, and the form leads on', async () => {
    const other = await tab(site);
    await other.route('**/assets/search-box.*.js', (route) => route.abort());
    await other.goto(`${site.origin}/${language}/glossary/`);
    await other.keyboard.press('/');
    await other.locator('dialog .search-index a').waitFor();
    expect(await other.locator('dialog [role=status]').textContent()).toMatch(notLoaded);
    await other.keyboard.type(query);
    await other.keyboard.press('Enter');
    await other.waitForURL(site.origin + withQuery);
    expect(await other.locator('.letter-index a').first().isVisible()).toBe(true);
  });

  test('where the browser cuts no words, it finds all the same', async () => {
    const other = await newPage(site.browser);
    await other.addInitScript(() => Reflect.deleteProperty(Intl, 'Segmenter'));
    await other.goto(site.origin + withQuery);
    await other.locator('main [data-result]').first().waitFor();
    await other.context().close();
  });

  test('when the index is within reach again, typing finds', async () => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(site.origin + withQuery);
    await page.locator('main .search-index a').waitFor();
    await page.unroute('**/pagefind/**');
    await page.locator('main input').fill(next);
    await results().first().waitFor({ timeout: 5000 });
  });

  test('without JavaScript the form leads to the index as well', async () => {
    await plainPage.goto(site.origin + path);
    await plainPage.locator('main input').fill(query);
    await plainPage.locator('main form button').click();
    await plainPage.waitForURL(site.origin + withQuery);
    expect(await plainPage.locator('.letter-index a').first().isVisible()).toBe(true);
  });
});
