import { afterAll, beforeAll, expect, test } from 'vitest';

import { openSite } from '../support/browser.ts';
import { tabThrough, tabToTheEnd } from '../support/looks/keyboard.ts';
import { readSite, realPlace } from '../support/sites.ts';
import { sampleOf, tab, visit } from '../support/visits.ts';

let site: Awaited<ReturnType<typeof openSite>>;
beforeAll(async () => {
  site = await openSite(realPlace.folder);
});
afterAll(() => site.close());

test(
  'Tab reaches every control of all that pages are made of in the order of the text, shows where it is, and leaves',
  { timeout: 120_000 },
  async () => {
    const paths = sampleOf(readSite(realPlace), 'zh');
    const { faults } = await visit(site, { base: '', paths }, { faults: tabToTheEnd });
    expect(faults).toEqual([]);
  },
);

test('a control that Tab passes by, and one that does not show that it has focus, are noticed', async () => {
  const page = await tab(site);
  await page.goto(`${site.origin}/zh/`);
  await page.evaluate(() => {
    const [hidden, passed] = document.querySelectorAll<HTMLElement>('main a');
    hidden?.style.setProperty('outline', 'none');
    if (passed) passed.tabIndex = -1;
  });
  const faults = (await tabThrough(page)).join('\n');
  expect(faults).toContain('not to be seen: ');
  expect(faults).toContain('not reached: ');
});

test('the search dialog is opened, used and left by keys, and gives the focus back', async () => {
  const page = await tab(site);
  await page.goto(`${site.origin}/zh/`);
  const opener = page.locator('.open-search');
  await opener.focus();
  await page.keyboard.press('Enter');
  await page.locator('dialog input:focus').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => opener.evaluate((link) => link === document.activeElement)).toBe(true);
});
