import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { openSite } from '../support/browser.ts';
import { readSite, realPlace, secondPlace } from '../support/sites.ts';
import { sampleOf, visit } from '../support/visits.ts';

describe.each([realPlace, secondPlace])('$name, without JavaScript', (place) => {
  const { base, folder } = place;
  const sample = { base, paths: sampleOf(readSite(place)), options: { javaScriptEnabled: false } };
  let site: Awaited<ReturnType<typeof openSite>>;
  beforeAll(async () => {
    site = await openSite(folder, base);
  });
  afterAll(() => site.close());

  test('every kind of page shows all its text, offers nothing that does nothing, and leads on', async () => {
    const faults = await visit(site, sample, async (page) => [
      ...(await page.evaluate(hiddenAndIdle)),
      ...(await deadEnds(page)),
    ]);
    expect(faults).toEqual([]);
  });

  async function deadEnds(page: Page): Promise<string[]> {
    const links = (part: string) =>
      page.locator(`${part} a[href^="${base}/"]:not([download]):visible`);
    const isFramed = (await page.locator('.site-header').count()) > 0;
    const faults: string[] = [];
    for (const part of isFramed ? ['.main-navigation', '.site-footer'] : ['main'])
      if ((await links(part).count()) === 0) faults.push(`no link in ${part}`);

    const link = links(':is(.main-navigation, main)').last();
    const target = await link.getAttribute('href');
    await link.press('Enter');
    await page.waitForURL(`${site.origin}${target}`).catch(() => faults.push(`${target}`));
    return faults;
  }
});

/** Runs in the page. Where a term is used stands in a `<details>`, which opens without script. */
function hiddenAndIdle(): string[] {
  const text = 'main :is(h1, h2, h3, p, li, th, td, dt, dd, figcaption)';
  const controls = 'button, select, [role=button], [tabindex="0"]:not(.scroll)';
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const hidden = all(text)
    .filter((element) => element.textContent?.trim() && !element.closest('[hidden], .uses'))
    .filter((element) => !element.checkVisibility({ visibilityProperty: true }))
    .map(({ textContent }) => `not to be seen: ${textContent?.slice(0, 60)}`);
  const idle = all(controls)
    .filter((control) => control.checkVisibility() && !control.closest('form'))
    .map(({ outerHTML }) => `does nothing: ${outerHTML.slice(0, 80)}`);
  return [...hidden, ...idle];
}
