import type { Page } from 'playwright-core';

import { ready } from '../visits.ts';

declare global {
  interface Window {
    /** What can have the focus, in the order of the text. */
    controls: HTMLElement[];
  }
}

/** A field for a date has day, month, year and a button. */
const mostParts = 4;

/** What is wrong for somebody who presses Tab from the beginning of a page to its end, all controls being there. */
export async function tabToTheEnd(page: Page): Promise<string[]> {
  // The controls of a table come when it is in sight.
  for (const table of await page.locator('comparison-table').all()) {
    await table.scrollIntoViewIfNeeded();
    await table.locator('details').waitFor();
  }
  await ready(page);
  return tabThrough(page);
}

/** Presses Tab from the beginning of a page to its end, and says what is wrong on the way. */
export async function tabThrough(page: Page): Promise<string[]> {
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
