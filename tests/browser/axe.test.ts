import axe from 'axe-core';
import type { RunOnly } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { openSite } from '../support/browser.ts';
import { readSite, realPlace } from '../support/sites.ts';
import { newPage, visit } from '../support/visits.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const everything: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/** In dark colours nothing but colours differs: the other rules would find the same again. */
const ofColour: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

const { pages } = readSite(realPlace);
let site: Awaited<ReturnType<typeof openSite>>;
beforeAll(async () => {
  site = await openSite('dist');
});
afterAll(() => site.close());

/** What axe finds in the page as it is now, in both colour schemes; its source comes past the policy. */
async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await page.evaluate(runAxe, everything);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await page.evaluate(runAxe, ofColour);
  return [...light.map((line) => `light: ${line}`), ...dark.map((line) => `dark: ${line}`)];
}

async function runAxe(runOnly: RunOnly): Promise<string[]> {
  const { violations } = await window.axe.run({
    runOnly,
    resultTypes: ['violations'],
    preload: false,
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  );
}

test.each([
  { name: 'in English', starts: /^\/en\// },
  { name: 'in Chinese', starts: /^\/zh\// },
  { name: 'for both', starts: /^\/(404|$)/ },
])(
  'no page $name has a barrier that axe knows of, in light or dark colours',
  async ({ starts }) => {
    const paths = pages.map(({ path }) => path).filter((path) => starts.test(path));
    expect(paths).not.toEqual([]);
    expect(await visit(site, { base: '', paths }, barriers)).toEqual([]);
  },
  120_000,
);

test('nor has the search dialog, open with results, or the search page with results', async () => {
  const page = await newPage(site.browser);
  await page.goto(`${site.origin}/zh/`);
  await page.keyboard.press('/');
  await page.locator('dialog input').fill('招聘');
  await page.locator('dialog [data-result]').first().waitFor();
  expect(await barriers(page)).toEqual([]);

  await page.goto(`${site.origin}/en/search/?q=recruit`);
  await page.locator('main [data-result]').first().waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.context().close();
});

test.each(['en', 'zh'])(
  'nor has a playbook in use, with all it can say open (%s)',
  async (language) => {
    const page = await newPage(site.browser);
    const address = `${site.origin}/${language}/playbooks/hiring-together/`;
    await page.goto(address);
    await page.locator('.step .tick').first().check();
    await page.goto(`${address}#ticks=joint-profile.00000000~before-you-start/1.00000000`);
    await page.locator('[data-act=add]').click();
    await page.goto(`${address}#ticks=fast-lane.00000000`);
    await page.locator('[data-offer]:not([hidden])').waitFor();
    await page.locator('.progress summary').click();
    await page.locator('step-calendar input').fill('2026-12-01');
    expect(await page.locator('.tick-changed').count()).toBe(2);
    expect(await barriers(page)).toEqual([]);
    await page.context().close();
  },
);

test('nor have the slides of a talk with notes, as an overview, or with the keys named', async () => {
  const page = await newPage(site.browser);
  await page.goto(`${site.origin}/zh/talks/meant-to-be-together/slides/?notes#7`);
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('?');
  await page.keyboard.press('o');
  expect(await barriers(page)).toEqual([]);
  await page.context().close();
});

test('a barrier that is put into a page is found, one of colour in both schemes', async () => {
  const page = await newPage(site.browser);
  await page.goto(`${site.origin}/en/`);
  await page.evaluate(() => {
    const words = Object.assign(document.createElement('p'), { textContent: 'faint' });
    words.style.color = 'rgb(128 128 128 / 40%)';
    document.querySelector('main')?.append(new Image(), words);
  });
  const found = (await barriers(page)).map((line) => line.split(': ').slice(0, 2).join(' '));
  expect(found.sort()).toEqual(['dark color-contrast', 'light color-contrast', 'light image-alt']);
  await page.context().close();
});
