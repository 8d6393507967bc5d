import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { openSite } from '../support/browser.ts';
import { tab } from '../support/visits.ts';

let site: Awaited<ReturnType<typeof openSite>>;
let page: Page;
beforeAll(async () => {
  site = await openSite('dist');
  page = await tab(site);
});
afterAll(() => site.close());

const open = (language: string) => page.goto(`${site.origin}/${language}/glossary/`);
const isOpen = () => page.locator('dialog[open]').isVisible();
const field = () => page.locator('dialog input');
const results = () => page.locator('dialog [data-result]');

async function search(query: string) {
  await page.keyboard.press('/');
  await field().pressSequentially(query);
  await results().first().waitFor();
}

describe.each([
  { language: 'en', query: 'recruit', term: 'silo' },
  { language: 'zh', query: '招聘', term: '离职率' },
])('search dialog in $language', ({ language, query, term }) => {
  beforeEach(async () => {
    await open(language);
  });

  test('typing gives results in the language of the page, with the words marked', async () => {
    await search(query);
    const paths = await results().evaluateAll((links) =>
      links.map((link) => link.getAttribute('href') ?? ''),
    );
    expect(paths.filter((path) => !path.startsWith(`/${language}/`))).toEqual([]);
    expect(await page.locator('dialog mark').count()).toBeGreaterThan(0);
    expect(await page.locator('dialog [role=status]').textContent()).toMatch(/^\d+/);
  });

  test('going back from a result opens the dialog with the results as they stood', async () => {
    await search(query);
    const hrefs = await results().evaluateAll((links) =>
      links.map((link) => link.getAttribute('href')),
    );
    await results().nth(1).click();
    await page.waitForURL(`${site.origin}${hrefs[1]}`);
    await page.goBack();
    await results().first().waitFor();
    expect(await field().inputValue()).toBe(query);
    expect(
      await results().evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(hrefs);
  });

  test('a result in the page that is open closes the dialog and shows the place', async () => {
    await search(term);
    const here = page.locator(`dialog [data-result][href^="/${language}/glossary/#"]`).first();
    const href = await here.getAttribute('href');
    await here.click();
    await page.waitForURL(`${site.origin}${href}`);
    expect(await isOpen()).toBe(false);
  });

  test('a word that stands nowhere finds nothing, which is said, with a way to the index', async () => {
    await page.keyboard.press('/');
    await field().fill('zxqv');
    await page.locator('dialog .search-index a').waitFor();
    expect(await page.locator('dialog [role=status]').textContent()).toContain('zxqv');
  });
});

describe.each([
  { language: 'en', query: 'recruit' },
  { language: 'zh', query: '招聘' },
])('search dialog in $language, by keys', ({ language, query }) => {
  beforeEach(async () => {
    await open(language);
  });

  test.each(['/', 'Control+k', 'Meta+k'])('%s opens it, ready to type', async (keys) => {
    expect(await isOpen()).toBe(false);
    await page.keyboard.press(keys);
    expect(await isOpen()).toBe(true);
    await page.keyboard.type('x');
    expect(await field().inputValue()).toBe('x');
  });

  test('its link opens it, and leaves the page where it is', async () => {
    await page.locator('[data-open-search]').click();
    expect(await isOpen()).toBe(true);
    expect(page.url()).toBe(`${site.origin}/${language}/glossary/`);
  });

  test('a / typed in the field stays in the field', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('a/b');
    expect(await field().inputValue()).toBe('a/b');
  });

  test('arrows, Home and End choose among the results, and the field keeps the focus', async () => {
    await search(query);
    const last = (await results().count()) - 1;
    const chosen = () =>
      results().evaluateAll((options) =>
        options.findIndex((option) => option.getAttribute('aria-selected') === 'true'),
      );
    const steps = [
      ['ArrowDown', 0],
      ['ArrowDown', 1],
      ['End', last],
      ['Home', 0],
      ['ArrowUp', -1],
    ] as const;
    for (const [key, expected] of steps) {
      await page.keyboard.press(key);
      expect(await chosen()).toBe(expected);
    }
    expect(await field().evaluate((input) => input === document.activeElement)).toBe(true);
  });

  test('the field names the result that is chosen to those who cannot see it', async () => {
    await search(query);
    expect(await field().getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    const id = await field().getAttribute('aria-activedescendant');
    expect(await page.locator(`#${id}`).getAttribute('role')).toBe('option');
  });

  test('Enter goes to the result chosen', async () => {
    await search(query);
    const second = await results().nth(1).getAttribute('href');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.origin}${second}`);
    expect(await isOpen()).toBe(false);
  });

  test('Enter in the field goes to the first result', async () => {
    await search(query);
    const first = await results().first().getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.origin}${first}`);
    expect(await isOpen()).toBe(false);
  });

  test('Escape closes it, and the focus is where it was', async () => {
    const link = page.locator('[data-open-search]');
    await link.focus();
    await page.keyboard.press('/');
    expect(await isOpen()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await isOpen()).toBe(false);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('Escape closes it when words stand in the field as well', async () => {
    await search(query);
    await page.keyboard.press('Escape');
    expect(await isOpen()).toBe(false);
  });

  test('its button closes it', async () => {
    await page.keyboard.press('/');
    await page.locator('[data-close-search]').click();
    expect(await isOpen()).toBe(false);
  });
});
