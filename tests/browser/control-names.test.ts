import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { openSite } from '../support/browser.ts';
import { realPlace } from '../support/sites.ts';
import { ready, tab, visit } from '../support/visits.ts';

/** Pages to which scripts bring controls of their own. */
const withScripts = [
  'articles/hr-department/',
  'comparisons/employee-channels/',
  'glossary/',
  'playbooks/hiring-together/',
  'talks/meant-to-be-together/',
  'talks/meant-to-be-together/slides/',
];

let site: Awaited<ReturnType<typeof openSite>>;
beforeAll(async () => {
  site = await openSite(realPlace.folder);
});
afterAll(() => site.close());

test('every control that scripts and pages bring has a name, in the language of the page', async () => {
  const names: string[] = [];
  const paths = ['en', 'zh'].flatMap((language) =>
    withScripts.map((path) => `/${language}/${path}`),
  );
  const look = async (page: Page) => {
    await ready(page);
    if (page.url().includes('/comparisons/')) await page.locator('.table-tools').waitFor();
    await page.keyboard.press('/');
    if (!page.url().endsWith('/slides/')) await page.locator('site-search:defined').waitFor();
    const found = await page.evaluate(controls);
    names.push(...found.map(({ name }) => name));
    return misnamed(new URL(page.url()).pathname, found);
  };
  const { faults } = await visit(site, { base: '', paths }, { faults: look });
  for (const known of ['只看不同之处', 'Only differences', '存为日历文件（.ics）', 'Start over'])
    expect(names).toContain(known);
  expect(faults).toEqual([]);
}, 60_000);

test('a control without a name, or with one of the other language, is found', async () => {
  const page = await tab(site);
  await page.goto(`${site.origin}/zh/comparisons/`);
  await page.evaluate(() => {
    const [silent, foreign] = [document.createElement('button'), document.createElement('input')];
    foreign.ariaLabel = 'Search';
    document.body.append(silent, foreign);
  });
  expect(misnamed('/zh/', await page.evaluate(controls))).toEqual([
    'a BUTTON has no name',
    'Search',
  ]);
  expect(misnamed('/en/', [{ name: '搜索', tag: 'A' }])).toEqual(['搜索']);
});

interface Control {
  name: string;
  tag: string;
}

/** Runs in the page. Names of all controls, hidden ones too, but for what is marked as another language. */
function controls(): Control[] {
  const all = document.querySelectorAll<HTMLElement>(
    'button, input:not([type=hidden]), select, option, summary, dialog, nav[aria-label], [role=group], [role=region], .section-link, .site-header a:not(.brand), .site-footer a, .deck-bar a',
  );
  const named = (element: HTMLElement) =>
    element.getAttribute('aria-label') ??
    [...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent).join(' ');
  const language = document.documentElement.lang;
  return [...all]
    .filter((element) => element.closest<HTMLElement>('[lang]')?.lang === language)
    .map((element) => ({
      name: (named(element) || element.textContent || element.title).trim(),
      tag: element.tagName,
    }));
}

/** A Chinese name holds Han, an English one none; options and columns may be called by a product’s name. */
function misnamed(path: string, found: Control[]): string[] {
  const isChinese = path.startsWith('/zh/');
  return found.flatMap(({ name, tag }) => {
    if (name === '') return [`a ${tag} has no name`];
    const hasHan = /\p{Script=Han}/u.test(name);
    const isWord = /\p{L}{2}/u.test(name);
    return isWord && hasHan !== isChinese ? [name] : [];
  });
}
