import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { openSite } from '../support/browser.ts';
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

  test('while pages are read and searched, the policy is kept, nothing fails, and nothing leaves the origin', async () => {
    const faults: string[] = [];
    await visit(
      site,
      { base, paths },
      async (page) => {
        await searchIn(page);
        return [];
      },
      (page) => listen(page, site.origin, faults),
    );
    expect(faults).toEqual([]);
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
      await fetch('https://elsewhere.example/').catch(() => {});
    }, `${base}/none.png`);
    await expect.poll(() => faults.join('\n')).toContain('404: ');
    await expect.poll(() => faults.join('\n')).toMatch(/style-src/);
    await expect.poll(() => faults.join('\n')).toMatch(/connect-src/);
    await page.context().close();
  });
});

/** Listens for everything that a page should not do. */
function listen(page: Page, origin: string, faults: string[]) {
  const report = (fault: string) => faults.push(`${page.url()}: ${fault}`);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) report(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => report(`error: ${error.message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) report(`request to ${request.url()}`);
  });
  page.on('response', (response) => {
    const isMissingPage = response.url().endsWith('/404.html');
    if (response.status() >= 400 && !isMissingPage)
      report(`${response.status()}: ${response.url()}`);
  });
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
