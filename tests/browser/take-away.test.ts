import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { openSite } from '../support/browser.ts';
import { readSite, realPlace, secondPlace } from '../support/sites.ts';
import { tab } from '../support/visits.ts';

describe.each([
  { ...realPlace, path: 'zh/talks/meant-to-be-together', other: 'English', pictures: 0 },
  { ...secondPlace, path: 'en/articles/starter', other: '中文', pictures: 2 },
])('$name', ({ folder, base, path, other, pictures }) => {
  const file = pathToFileURL(resolve(folder, path, 'take-away.html')).href;
  let site: Awaited<ReturnType<typeof openSite>>;
  beforeAll(async () => {
    site = await openSite(folder, base);
  });
  afterAll(() => site.close());

  /** The file as a reader opens it, and all that it asked for or complained of. */
  async function open(address: string, options: Parameters<typeof tab>[1] = {}) {
    const page = await tab(site, options);
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url() !== address && !request.url().startsWith('data:'))
        asked.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error') asked.push(message.text());
    });
    await page.goto(address);
    return { page, asked };
  }

  test('opened from a disk with the network off, both languages and every picture are there', async () => {
    const { page, asked } = await open(file, { offline: true });
    for (const title of await page.locator('h1').all()) expect(await title.isVisible()).toBe(true);
    expect(await page.locator('h1').count()).toBe(2);
    const widths = await page
      .locator('img')
      .evaluateAll((all) => all.map((each) => (each as HTMLImageElement).naturalWidth));
    expect(widths.filter((width) => width > 0).length).toBe(pictures);
    expect(await page.locator('.brand').evaluate((brand) => getComputedStyle(brand).display)).toBe(
      'flex',
    );
    expect(asked).toEqual([]);
  });

  test('the keyboard alone goes to the other language, without leaving the file', async () => {
    const { page, asked } = await open(file, { offline: true });
    const link = page.locator('.site-header nav a', { hasText: other });
    await link.focus();
    await link.press('Enter');
    const hash = new URL(page.url()).hash;
    const top = await page.locator(hash).evaluate((text) => text.getBoundingClientRect().top);
    expect(Math.abs(top)).toBeLessThan(100);
    expect(asked).toEqual([]);
  });

  test('nothing is to be complained of by axe, nor wider than a phone, in either scheme', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await open(file, { colorScheme, viewport: { width: 390, height: 800 } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(() =>
        (window as unknown as { axe: typeof axe }).axe.run(),
      );
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    }
  });

  test('opened from the site instead of saved, it has its style all the same', async () => {
    const { page, asked } = await open(`${site.origin}${base}/${path}/take-away.html`);
    expect(await page.locator('.brand').evaluate((brand) => getComputedStyle(brand).display)).toBe(
      'flex',
    );
    expect(asked.filter((each) => !each.endsWith('/favicon.ico'))).toEqual([]);
  });

  test('the link on the page saves it under a name that says what it is', async () => {
    const page = await tab(site);
    await page.goto(`${site.origin}${base}/${path}/`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('a[href$="/take-away.html"]').click(),
    ]);
    expect(download.suggestedFilename()).toBe(`${path.split('/').at(-1)}.html`);
  });
});

describe('the hand-out', () => {
  const { folder, base } = realPlace;
  const paths = readSite(realPlace)
    .pages.map(({ path }) => path)
    .filter((path) => path.endsWith('/hand-out/'));
  let site: Awaited<ReturnType<typeof openSite>>;
  beforeAll(async () => {
    site = await openSite(folder, base);
  });
  afterAll(() => site.close());

  test.each(['A4', 'Letter'])('prints on two sheets of %s, in both languages', async (format) => {
    const page = await tab(site);
    const sheets: string[] = [];
    for (const path of paths) {
      await page.goto(`${site.origin}${path}`);
      const pdf = (await page.pdf({ format })).toString('latin1');
      sheets.push(`${pdf.match(/\/Type \/Page\b(?!s)/g)?.length} ${path}`);
    }
    expect(sheets.map((each) => each[0])).toEqual(['2', '2']);
  });
});
