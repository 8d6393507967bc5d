import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { barriersOnDesk } from '../support/barriers.ts';
import { openSite } from '../support/browser.ts';
import { lostText, lostWhenZoomed, tooWide } from '../support/looks/widths.ts';
import { listen } from '../support/misdeeds.ts';
import { readSite, realPlace, secondPlace } from '../support/sites.ts';
import { sampleOf, tab, visit } from '../support/visits.ts';

// Of the second site in Chinese alone: what is asked of it, to stand below a path, is the same in both languages.
describe.each([
  { ...realPlace, paths: sampleOf(readSite(realPlace), 'en', 'zh') },
  { ...secondPlace, paths: sampleOf(readSite(secondPlace), 'zh') },
])('of all that $name is made of', ({ folder, base, paths }) => {
  const isReal = base === '';
  const misdeeds: string[] = [];
  let site: Awaited<ReturnType<typeof openSite>>;
  let found: Record<'wide' | 'lost' | 'blocked', string[]>;

  // Opened once for all claims.
  beforeAll(async () => {
    site = await openSite(folder, base);
    found = await visit(
      site,
      { base, paths },
      {
        wide: tooWide,
        blocked: isReal ? barriersOnDesk : async () => [],
        lost: lostWhenZoomed,
      },
      (page) => listen(page, site.origin + base, misdeeds),
    );
  }, 240_000);
  afterAll(() => site.close());

  test('nothing scrolls sideways on a screen of 390 pixels', () => {
    expect(paths.length).toBeGreaterThan(isReal ? 25 : 12);
    expect(found.wide).toEqual([]);
  });

  test('nothing is lost on a screen of 640 or 320 pixels, also with text spaced out', () => {
    expect(found.lost).toEqual([]);
  });

  test('nothing breaks the policy, fails, or asks for what is elsewhere or not there', () => {
    expect(misdeeds).toEqual([]);
  });

  if (isReal)
    test('nothing is a barrier that axe knows of, in light or dark colours', () => {
      expect(found.blocked).toEqual([]);
    });
});

describe('what is wrong with a page is noticed', () => {
  let site: Awaited<ReturnType<typeof openSite>>;
  beforeAll(async () => {
    site = await openSite(realPlace.folder);
  });
  afterAll(() => site.close());

  test('that it is too wide', async () => {
    const page = await tab(site);
    await page.goto(`${site.origin}/zh/`);
    await page.evaluate(() => document.querySelector('main')?.style.setProperty('width', '391px'));
    expect(await tooWide(page)).toEqual([expect.stringContaining('wider than the screen')]);
  });

  test('that text is cut off, or a line too wide', async () => {
    const page = await tab(site, { viewport: { width: 320, height: 512 } });
    await page.goto(`${site.origin}/en/`);
    await page.evaluate(() => {
      const [title, text] = document.querySelectorAll<HTMLElement>('main :is(h1, .lead)');
      if (!title || !text) return;
      title.style.whiteSpace = 'nowrap';
      text.style.cssText = 'block-size: 1em; overflow: hidden';
    });
    const found = (await page.evaluate(lostText)).join('\n');
    expect(found).toContain('the page scrolls sideways');
    expect(found).toContain('cut off: p.lead');
  });
});
