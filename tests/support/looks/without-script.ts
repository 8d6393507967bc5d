import type { Page } from 'playwright-core';

/** What a page without JavaScript does not show, offers in vain, or does not lead to. */
export async function lostWithoutScript(page: Page): Promise<string[]> {
  return [...(await page.evaluate(hiddenAndIdle)), ...(await deadEnds(page))];
}

async function deadEnds(page: Page): Promise<string[]> {
  const links = (part: string) => page.locator(`${part} a[href^="/"]:not([download]):visible`);
  const isFramed = (await page.locator('.site-header').count()) > 0;
  const faults: string[] = [];
  for (const part of isFramed ? ['.main-navigation', '.site-footer'] : ['main'])
    if ((await links(part).count()) === 0) faults.push(`no link in ${part}`);

  const link = links(':is(.main-navigation, main)').last();
  const target = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
  await link.press('Enter');
  await page.waitForURL(target).catch(() => faults.push(`does not lead to ${target}`));
  return faults;
}

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
