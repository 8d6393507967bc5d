import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { openSite } from '../support/browser.ts';
import { realPlace, secondPlace } from '../support/sites.ts';
import { tab } from '../support/visits.ts';

describe.each([realPlace, secondPlace])('$name', ({ folder, base }) => {
  let site: Awaited<ReturnType<typeof openSite>>;
  let page: Page;
  beforeAll(async () => {
    site = await openSite(folder, base);
    page = await tab(site);
  });
  afterAll(() => site.close());

  test.each([
    '/en/articles/unknown/',
    '/zh/articles/unknown',
    '/nowhere',
    '/zh/未知/',
    '/none.png',
  ])('an unknown address, %s, answers 404 in both languages, and leads on', async (path) => {
    const answer = await page.goto(`${site.origin}${base}${path}`);
    expect(answer?.status()).toBe(404);
    expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'");
    expect(await page.locator('h1 [lang=en]').textContent()).toContain('no page');
    expect(await page.locator('h1 [lang=zh-Hans]').textContent()).toContain('没有页面');
    expect(await page.locator('main').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.styleSheets.length)).toBe(1);
    for (const language of ['en', 'zh'])
      expect(await page.locator(`a[href="${base}/${language}/"]`).isVisible()).toBe(true);
  });
});
