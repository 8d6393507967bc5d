import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { barriersOnDesk } from '../support/barriers.ts';
import { openSite } from '../support/browser.ts';
import { tabToTheEnd } from '../support/looks/keyboard.ts';
import { movedWhileRead } from '../support/looks/movement.ts';
import { use } from '../support/looks/use.ts';
import { lostWhenZoomed, tooWide } from '../support/looks/widths.ts';
import { lostWithoutScript } from '../support/looks/without-script.ts';
import { listen, wordsThatAreElements } from '../support/misdeeds.ts';
import { readSite, realPlace, secondPlace } from '../support/sites.ts';
import { visit } from '../support/visits.ts';

/** What tests/browser asks of a sample of pages, asked of every page of both sites, as they were built last. */
describe.each([realPlace, secondPlace])('$name', (place) => {
  const { folder, base } = place;
  const paths = readSite(place).pages.map(({ path }) => path);
  const all = { base, paths };
  let site: Awaited<ReturnType<typeof openSite>>;
  beforeAll(async () => {
    site = await openSite(folder, base);
  });
  afterAll(() => site.close());

  test('no page hides a control from Tab, has a barrier that axe knows of, is wider than its screen, or loses text when zoomed', async () => {
    expect(paths.length).toBeGreaterThan(70);
    const looks = { tabToTheEnd, barriersOnDesk, tooWide, lostWhenZoomed };
    const found = await visit(site, all, looks);
    expect(Object.entries(found).filter(([, faults]) => faults.length > 0)).toEqual([]);
  });

  test('no page breaks the policy, fails, leaves the site, or keeps anything but a tick, opened or in use', async () => {
    const faults: string[] = [];
    const done = { ticked: 0, switched: 0 };
    const { elements, kept } = await visit(
      site,
      all,
      { elements: wordsThatAreElements, kept: (page) => use(page, done) },
      (page) => listen(page, site.origin + base, faults),
    );
    expect([...elements, ...kept, ...faults]).toEqual([]);
    expect(done.switched).toBeGreaterThan(30);
  });

  test('without JavaScript every page shows all its text, offers nothing that does nothing, and leads on', async () => {
    const options = { javaScriptEnabled: false };
    const { lost } = await visit(site, { ...all, options }, { lost: lostWithoutScript });
    expect(lost).toEqual([]);
  });

  test.each([
    { where: 'on a phone', viewport: { width: 390, height: 844 } },
    { where: 'on a desk', viewport: { width: 1280, height: 900 } },
  ])('nothing in a text moves while it loads and is read to its end $where', async (device) => {
    const texts = paths.filter((path) => /^\/(en|zh)\/(articles|talks)\/[^/]+\/$/.test(path));
    expect(texts.length).toBeGreaterThan(3);
    const options = { viewport: device.viewport };
    const { moved } = await visit(site, { base, paths: texts, options }, { moved: movedWhileRead });
    expect(moved).toEqual([]);
  });
});
