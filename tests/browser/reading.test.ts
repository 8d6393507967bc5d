import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { openSite } from '../support/browser.ts';
import { newPage, ready, tab } from '../support/visits.ts';

let site: Awaited<ReturnType<typeof openSite>>;
beforeAll(async () => {
  site = await openSite('dist');
});
afterAll(() => site.close());

const article = 'articles/why-internal-marketing';
const current = (page: Page) =>
  page
    .locator('.contents a[aria-current]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));

describe('the definition of a term', () => {
  const open = async (language: string, javaScriptEnabled: boolean) => {
    const page = await tab(site, { javaScriptEnabled });
    await page.goto(`${site.origin}/${language}/${article}/`);
    const term = page.locator('.term').first();
    return { page, link: term.locator('a'), definition: term.getByRole('tooltip') };
  };

  test.each(['en', 'zh'])(
    'shows on hover and on focus, without JavaScript (%s)',
    async (language) => {
      const { page, link, definition } = await open(language, false);
      expect(await definition.isVisible()).toBe(false);
      await link.hover();
      expect(await definition.isVisible()).toBe(true);
      const place = await definition.boundingBox();
      expect(place?.x).toBeGreaterThanOrEqual(0);
      await definition.hover();
      expect(await definition.isVisible()).toBe(true);
      await page.mouse.move(0, 0);
      expect(await definition.isVisible()).toBe(false);
      await link.focus();
      expect(await definition.isVisible()).toBe(true);
    },
  );

  test('is put away by Escape, and comes back', async () => {
    const { page, link, definition } = await open('en', true);
    await ready(page);
    await link.hover();
    await page.keyboard.press('Escape');
    expect(await definition.isVisible()).toBe(false);
    await page.mouse.move(0, 0);
    await link.hover();
    expect(await definition.isVisible()).toBe(true);
  });

  test.each([true, false])(
    'opens at the first tap, and the second leads to the glossary (JavaScript: %s)',
    async (javaScriptEnabled) => {
      const page = await newPage(site.browser, {
        javaScriptEnabled,
        hasTouch: true,
        isMobile: true,
        viewport: { width: 390, height: 844 },
      });
      await page.goto(`${site.origin}/zh/${article}/`);
      const term = page.locator('.term').first();
      await term.scrollIntoViewIfNeeded();
      const tap = async () => {
        const { x = 0, y = 0, height = 0 } = (await term.locator('a').boundingBox()) ?? {};
        await page.touchscreen.tap(x + 8, y + height / 2);
      };
      await tap();
      await term.getByRole('tooltip').waitFor();
      expect(page.url()).toBe(`${site.origin}/zh/${article}/`);
      await page.waitForTimeout(500);
      await tap();
      await page.waitForURL(/glossary\/#external-marketing/);
      await page.context().close();
    },
  );
});

test.each([
  { language: 'en', said: 'Link copied' },
  { language: 'zh', said: '链接已复制' },
])(
  'the link of a section copies its address and says so ($language)',
  async ({ language, said }) => {
    const page = await tab(site);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${site.origin}/${language}/${article}/?from=letter`);
    await ready(page);
    await page.locator('#trust .section-link').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.status').textContent()).toBe(said);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${site.origin}/${language}/${article}/#trust`,
    );
    expect(new URL(page.url()).hash).toBe('#trust');
  },
);

test('the contents list follows the reading, and stays in view', async () => {
  const page = await tab(site);
  await page.goto(`${site.origin}/en/${article}/#figures`);
  await expect.poll(() => current(page)).toEqual(['#figures']);
  await page.locator('#limits').evaluate((heading) => heading.scrollIntoView());
  await expect.poll(() => current(page)).toEqual(['#limits']);
  expect(await page.locator('.contents a[aria-current]').isVisible()).toBe(true);
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(() => current(page)).toEqual([]);
});

test('a question opens from its link, with its whole answer, without JavaScript', async () => {
  const page = await tab(site, { javaScriptEnabled: false });
  await page.goto(`${site.origin}/zh/faqs/#internal-marketing-example`);
  const question = page.locator('#internal-marketing-example');
  expect((await question.boundingBox())?.y).toBeLessThan(200);
  const answer = page.locator('.question', { has: question });
  expect(await answer.locator('h4').count()).toBe(1);
  expect(await answer.innerText()).toContain('其他例子');
  await question.locator('a').first().click();
  await page.waitForURL(`${site.origin}/zh/faqs/internal-marketing-example/`);
});

test('a picture speaks the language of its text', async () => {
  const page = await tab(site);
  for (const language of ['en', 'zh']) {
    await page.goto(`${site.origin}/${language}/articles/hr-department/`);
    expect(await page.locator('.picture img').getAttribute('src')).toMatch(
      new RegExp(`^/assets/lifecycle[^#]*\\.svg#${language}$`),
    );
  }
});
