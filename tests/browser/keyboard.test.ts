import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { openSite } from '../support/browser.ts';
import { readSite, realPlace } from '../support/sites.ts';
import { newPage, sampleOf, visit } from '../support/visits.ts';

const paths = sampleOf(readSite(realPlace)).filter((path) => !path.startsWith('/en/'));

let site: Awaited<ReturnType<typeof openSite>>;
beforeAll(async () => {
  site = await openSite('dist');
});
afterAll(() => site.close());

test(
  'Tab reaches every control of every kind of page in the order of the text, shows where it is, and leaves',
  { timeout: 120_000 },
  async () => {
    const faults = await visit(site, { base: '', paths }, async (page) => {
      // The controls of a table come when it is in sight.
      for (const table of await page.locator('comparison-table').all()) {
        await table.scrollIntoViewIfNeeded();
        await table.locator('details').waitFor();
      }
      await page.waitForLoadState('networkidle');
      return tabThrough(page);
    });
    expect(faults).toEqual([]);
  },
);

test('a control that Tab passes by, and one that does not show that it has focus, are noticed', async () => {
  const page = await newPage(site.browser);
  await page.goto(`${site.origin}/zh/`);
  await page.evaluate(() => {
    const [hidden, passed] = document.querySelectorAll<HTMLElement>('main a');
    hidden?.style.setProperty('outline', 'none');
    if (passed) passed.tabIndex = -1;
  });
  const faults = (await tabThrough(page)).join('\n');
  expect(faults).toContain('not to be seen: ');
  expect(faults).toContain('not reached: ');
  await page.context().close();
});

test('the search dialog is opened, used and left by keys, and gives the focus back', async () => {
  const page = await newPage(site.browser);
  await page.goto(`${site.origin}/zh/`);
  const opener = page.locator('.open-search');
  await opener.focus();
  await page.keyboard.press('Enter');
  await page.locator('dialog input:focus').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => opener.evaluate((link) => link === document.activeElement)).toBe(true);
  await page.context().close();
});

declare global {
  interface Window {
    /** What can have the focus, in the order of the text. */
    controls: HTMLElement[];
  }
}

/** A field for a date has day, month, year and a button. */
const mostParts = 4;

/** Presses Tab from the beginning of a page to its end, and says what is wrong on the way. */
async function tabThrough(page: Page): Promise<string[]> {
  const count = await page.evaluate(gather);
  const faults: string[] = [];
  for (let last = -1, presses = 0; ;) {
    await page.keyboard.press('Tab');
    const { at, seen, name } = await page.evaluate(focused);
    presses = at === last ? presses + 1 : 0;
    if (presses === mostParts) return [...faults, `not left: ${name}`];
    if (presses > 0) continue;
    const hasLeft = at < last;
    const next = hasLeft ? count : at;
    if (next > last + 1) faults.push(...(await page.evaluate(passed, [last + 1, next])));
    if (hasLeft) return faults;
    if (!seen) faults.push(`not to be seen: ${name}`);
    last = at;
  }
}

/** Runs in the page. Of the choices of one group, Tab reaches one. */
function gather(): number {
  const all = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  (document.activeElement as HTMLElement | null)?.blur();
  window.controls = [...document.querySelectorAll<HTMLElement>(all)].filter(
    (control) =>
      control.checkVisibility({ visibilityProperty: true }) && !control.matches(':disabled'),
  );
  return window.controls.length;
}

/** Runs in the page: which control has the focus, and whether it shows. */
function focused() {
  const control = document.activeElement as HTMLElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(control);
  const { top, bottom, left, right } = control.getBoundingClientRect();
  const isInWindow = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  return {
    at: window.controls.indexOf(control),
    seen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && isInWindow,
    name: control.outerHTML.slice(0, 120),
  };
}

/** Runs in the page. */
function passed([from, to]: number[]): string[] {
  return window.controls
    .slice(from, to)
    .map((each) => `not reached: ${each.outerHTML.slice(0, 120)}`);
}
