import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { barriers } from '../support/barriers.ts';
import { openSite } from '../support/browser.ts';
import { listen } from '../support/misdeeds.ts';
import { readSite, realPlace, secondPlace } from '../support/sites.ts';
import { newPage, visit } from '../support/visits.ts';

const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 720 };

describe.each([realPlace, secondPlace])('$name', (place) => {
  const { folder, base } = place;
  const paths = readSite(place).pages.map(({ path }) => path);
  const isReal = place === realPlace;
  let site: Awaited<ReturnType<typeof openSite>>;
  let found: string[];
  const misdeeds: string[] = [];

  // Opened once for all claims: to load a page takes a third of the time that axe takes.
  beforeAll(async () => {
    site = await openSite(folder, base);
    found = await visit(
      site,
      { base, paths, options: { viewport: phone } },
      async (page) => {
        const wide = await tooWide(page);
        return isReal ? [...wide, ...(await onDesk(page, barriers))] : wide;
      },
      (page) => listen(page, site.origin, misdeeds),
    );
  }, 240_000);
  afterAll(() => site.close());

  test('no page scrolls sideways on a screen of 390 pixels', () => {
    expect(found.filter((fault) => fault.includes(widerThan))).toEqual([]);
  });

  test('no page breaks the policy, fails, or asks for what is elsewhere or not there', () => {
    expect(misdeeds).toEqual([]);
  });

  if (isReal)
    test('no page has a barrier that axe knows of, in light or dark colours', () => {
      expect(paths.length).toBeGreaterThan(100);
      expect(found.filter((fault) => !fault.includes(widerThan))).toEqual([]);
    });

  test('a page that is too wide is noticed', async () => {
    const page = await newPage(site.browser, { viewport: phone });
    await page.goto(`${site.origin}${base}/zh/`);
    await page.evaluate(() => document.querySelector('main')?.style.setProperty('width', '391px'));
    expect(await tooWide(page)).toEqual([expect.stringContaining(widerThan)]);
    await page.context().close();
  });
});

const widerThan = 'wider than the screen';

async function tooWide(page: Page): Promise<string[]> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  return width > phone.width ? [`${widerThan}: ${width} pixels`] : [];
}

async function onDesk<T>(page: Page, look: (page: Page) => Promise<T>): Promise<T> {
  await page.setViewportSize(desk);
  const seen = await look(page);
  await page.setViewportSize(phone);
  return seen;
}
