import { afterAll, beforeAll, expect, test } from 'vitest';

import { openSite } from '../support/browser.ts';
import { newPage } from '../support/visits.ts';

let site: Awaited<ReturnType<typeof openSite>>;
beforeAll(async () => {
  site = await openSite('.cache/second-site', '/handbook');
});
afterAll(() => site.close());

test.each([
  { language: 'en', query: 'sourdough' },
  { language: 'zh', query: '酵种' },
])('below a path, search in $language leads to pages below it', async ({ language, query }) => {
  const page = await newPage(site.browser);
  await page.goto(`${site.origin}/handbook/${language}/`);
  await page.keyboard.press('/');
  await page.locator('dialog input').fill(query);
  const first = page.locator('dialog [data-result]').first();
  await first.waitFor();
  const href = (await first.getAttribute('href')) ?? '';
  expect(href).toMatch(new RegExp(`^/handbook/${language}/`));
  await first.click();
  await page.waitForURL(site.origin + href);
  expect(await page.locator('h1').isVisible()).toBe(true);
  await page.context().close();
});

test('the text of a page is found in the language it is written in alone', async () => {
  const page = await newPage(site.browser);
  await page.goto(`${site.origin}/handbook/en/search/?q=hotter`);
  await page.locator('main [data-result][href*="only-english"]').first().waitFor();
  await page.goto(`${site.origin}/handbook/zh/search/?q=hotter`);
  await page.locator('main [data-results][data-state=empty]').waitFor({ state: 'attached' });
  expect(await page.locator('main [data-result]').count()).toBe(0);
  await page.context().close();
});

test('the sitemap is XML to a browser', async () => {
  const page = await newPage(site.browser);
  await page.goto(`${site.origin}/handbook/en/`);
  const faults = await page.evaluate(async () => {
    const xml = await (await fetch('/handbook/sitemap.xml')).text();
    const parsed = new DOMParser().parseFromString(xml, 'application/xml');
    return [...parsed.querySelectorAll('parsererror')].map(({ textContent }) => textContent);
  });
  expect(faults).toEqual([]);
  await page.context().close();
});
