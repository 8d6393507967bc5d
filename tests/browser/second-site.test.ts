import { afterAll, beforeAll, expect, test } from 'vitest';

import { openSite } from '../support/browser.ts';
import { tab } from '../support/visits.ts';

let site: Awaited<ReturnType<typeof openSite>>;
beforeAll(async () => {
  site = await openSite('.cache/second-site', '/handbook');
});
afterAll(() => site.close());

test.each([
  { language: 'en', query: 'sourdough' },
  { language: 'zh', query: '酵种' },
])('below a path, search in $language leads to pages below it', async ({ language, query }) => {
  const page = await tab(site);
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
});

test('a page without translation is found by readers of both languages, and says where', async () => {
  const page = await tab(site);
  const found = page.locator('main [data-result][href*="only-english"]').first();
  await page.goto(`${site.origin}/handbook/en/search/?q=hotter`);
  await found.waitFor();
  expect(await found.textContent()).not.toContain('found in');
  await page.goto(`${site.origin}/handbook/zh/search/?q=hotter`);
  await found.waitFor();
  expect(await found.getAttribute('href')).toMatch(/^\/handbook\/zh\//);
  expect(await found.textContent()).toContain('见于英文版');
});

test('the sitemap is XML to a browser', async () => {
  const page = await tab(site);
  await page.goto(`${site.origin}/handbook/en/`);
  const faults = await page.evaluate(async () => {
    const xml = await (await fetch('/handbook/sitemap.xml')).text();
    const parsed = new DOMParser().parseFromString(xml, 'application/xml');
    return [...parsed.querySelectorAll('parsererror')].map(({ textContent }) => textContent);
  });
  expect(faults).toEqual([]);
});
