import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { openSite } from '../support/browser.ts';
import { readSite, realPlace, secondPlace } from '../support/sites.ts';
import { visit } from '../support/visits.ts';

const width = 390;

describe.each([realPlace, secondPlace])('$name', (place) => {
  const paths = readSite(place).pages.map(({ path }) => path);
  let site: Awaited<ReturnType<typeof openSite>>;
  beforeAll(async () => {
    site = await openSite(place.folder, place.base);
  });
  afterAll(() => site.close());

  test(`no page scrolls sideways on a screen of ${width} pixels`, async () => {
    const options = { viewport: { width, height: 844 } };
    const wide = await visit(site, { base: place.base, paths, options }, async (page) => {
      const taken = await page.evaluate(() => document.documentElement.scrollWidth);
      return taken > width ? [`${taken} pixels`] : [];
    });
    expect(wide).toEqual([]);
  });
});
