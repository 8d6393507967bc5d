import { readFileSync } from 'node:fs';

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { openSite } from '../support/browser.ts';
import { newPage, startOver, tab } from '../support/visits.ts';

const playbook = 'playbooks/internal-marketing-strategy';
const words = {
  en: { first: 'Done when: Set goals you can measure', status: '2 of 12 done', owner: /One owner/ },
  zh: { first: '做到这样算完成：定下能衡量的目标', status: '共12项，已完成2项', owner: /负责人/ },
} as const;

let site: Awaited<ReturnType<typeof openSite>>;
/** The reader’s own browser, and a colleague’s. */
let own: Page;
let other: Page;
/** The one in use. */
let page: Page;
beforeAll(async () => {
  site = await openSite('dist');
  own = await newPage(site.browser);
  other = await newPage(site.browser);
  await own.context().grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(async () => {
  for (const each of [own, other]) await each.context().close();
  await site.close();
});
beforeEach(() => use(own));

async function use(browser: Page) {
  page = browser;
  await startOver(page, site.origin);
}

const open = async (language: 'en' | 'zh', fragment = '') => {
  await page.goto(`${site.origin}/${language}/${playbook}/${fragment}`);
  await page.locator('page-progress:not([hidden])').waitFor();
};
const box = (name: string | RegExp) => page.getByRole('checkbox', { name });
const act = (name: string) => page.locator(`[data-act=${name}]`).click();
const status = () => page.locator('[data-done]').textContent();
const ticked = () => page.locator('.tick:checked').count();
const stored = () => page.evaluate(() => Object.entries(localStorage));

/** What stands in the reader's own storage, changed as a new version of the page would find it. */
const tickedBefore = (key: string) =>
  page.evaluate((name) => {
    const [[kept, text] = ['', '']] = Object.entries(localStorage);
    const file = JSON.parse(text);
    file.ticks[name] = '00000000';
    localStorage.setItem(kept, JSON.stringify(file));
  }, key);

describe('ticks', () => {
  test.each([
    { from: 'en', to: 'zh' },
    { from: 'zh', to: 'en' },
  ] as const)('survive a reload, and a change from $from to $to', async ({ from, to }) => {
    await open(from);
    expect(await stored()).toEqual([]);
    await box(words[from].first).check();
    await box(words[from].owner).first().check();
    expect(await status()).toBe(words[from].status);

    await page.reload();
    await expect.poll(status).toBe(words[from].status);
    expect(await box(words[from].first).isChecked()).toBe(true);

    await page.locator('.language-switch').click();
    await page.waitForURL(`${site.origin}/${to}/**`);
    await expect.poll(status).toBe(words[to].status);
    expect(await box(words[to].first).isChecked()).toBe(true);
    expect(await ticked()).toBe(2);
  });

  test('are there again on the way back, with those of the other language', async () => {
    await open('en');
    await box(words.en.first).check();
    await page.locator('.language-switch').click();
    await box(words.zh.owner).first().check();
    await page.goBack();
    await expect.poll(status).toBe(words.en.status);
  });

  test('are set by the keyboard alone, and nothing is kept once all are gone', async () => {
    await open('en');
    await box(words.en.first).focus();
    await page.keyboard.press('Space');
    expect((await stored()).length).toBe(1);
    await page.keyboard.press('Space');
    expect(await stored()).toEqual([]);
  });

  test.each(['en', 'zh'] as const)('exist for every box that is counted (%s)', async (language) => {
    for (const slug of [
      'internal-marketing-strategy',
      'hiring-together',
      'stronger-marketing-team',
    ]) {
      await page.goto(`${site.origin}/${language}/playbooks/${slug}/`);
      const bar = page.locator('page-progress:not([hidden])');
      await bar.waitFor();
      const boxes = JSON.parse((await bar.getAttribute('data-boxes')) ?? '{}');
      expect(await page.locator('.tick').count()).toBe(Object.keys(boxes).length);
    }
  });

  test('go when the reader starts over, and come back on request', async () => {
    await open('en');
    await box(words.en.first).check();
    await page.locator('.progress summary').click();
    await act('reset');
    expect(await ticked()).toBe(0);
    expect(await stored()).toEqual([]);
    await act('undo');
    expect(await ticked()).toBe(1);
    expect((await stored()).length).toBe(1);
  });
});

describe('a step that has changed since it was ticked', () => {
  beforeEach(async () => {
    await open('en');
    await box(words.en.first).check();
    await box(words.en.owner).first().check();
    await tickedBefore('set-goals');
    await page.reload();
    await page.locator('.tick-changed').waitFor();
  });

  test('says so at the step, and in the bar, which leads to it', async () => {
    expect(await page.locator('.tick-changed').count()).toBe(1);
    expect(await page.locator('.step .tick-changed').textContent()).toContain(
      'This step has changed',
    );
    expect(await page.locator('[data-changed]').getAttribute('href')).toBe('#set-goals');
  });

  test('says so in the other language too', async () => {
    await page.locator('.language-switch').click();
    expect(await page.locator('.step .tick-changed').textContent()).toContain('这一步改过');
  });

  test('is done again when the reader says so', async () => {
    await page.getByRole('button', { name: 'It is still done' }).click();
    expect(await page.locator('.tick-changed').count()).toBe(0);
    await page.reload();
    await expect.poll(status).toBe(words.en.status);
    expect(await page.locator('.tick-changed').count()).toBe(0);
  });
});

describe('a hand-over', () => {
  let link: string;
  beforeEach(async () => {
    await open('en');
    await box(words.en.first).check();
    await box(words.en.owner).first().check();
    await page.locator('.progress summary').click();
    await act('copy');
    await expect.poll(() => page.locator('[data-said]').textContent()).toContain('copied');
    link = await page.evaluate(() => navigator.clipboard.readText());
  });

  const receive = async (address: string) => {
    await use(other);
    await page.goto(address);
    await page.locator('[data-offer]:not([hidden])').waitFor();
  };

  test('by link asks first, and keeps nothing until the colleague agrees', async () => {
    const asked: string[] = [];
    await receive(link);
    // The browser asks for the site’s icon by itself, whenever it likes.
    page.on('request', (request) => {
      if (!request.url().endsWith('/icon.svg')) asked.push(request.url());
    });
    expect(await ticked()).toBe(0);
    expect(await stored()).toEqual([]);
    expect(page.url()).toBe(`${site.origin}/en/${playbook}/`);
    await act('add');
    expect(await ticked()).toBe(2);
    expect(await status()).toBe(words.en.status);
    expect(asked).toEqual([]);
  });

  test('by link is opened in either language, and can be declined', async () => {
    await receive(link.replace('/en/', '/zh/'));
    expect(await page.locator('[data-offered]').textContent()).toContain('已完成2项');
    await act('decline');
    expect(await page.locator('[data-offer]').isHidden()).toBe(true);
    expect(await stored()).toEqual([]);
  });

  test.each([
    { how: 'adds to', name: 'add', left: 3 },
    { how: 'replaces', name: 'replace', left: 2 },
  ])('$how the colleague’s own ticks as they choose, and can be undone', async ({ name, left }) => {
    await use(other);
    await open('en');
    await box(/A senior leader/).check();
    await page.goto(link);
    await page.locator('[data-offer]:not([hidden])').waitFor();
    expect(await ticked()).toBe(1);
    await act(name);
    expect(await ticked()).toBe(left);
    await act('undo');
    expect(await ticked()).toBe(1);
  });

  test('by file is the same', async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), act('save')]);
    const file = await download.path();
    expect(download.suggestedFilename()).toBe('internal-marketing-strategy.ticks.json');
    const buffer = readFileSync(file);
    await use(other);
    await open('zh');
    const give = (content: Buffer) =>
      page
        .locator('.progress input')
        .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: content });
    await give(Buffer.from('no ticks'));
    await expect.poll(() => page.locator('[data-said]').textContent()).toContain('没有进度');
    await give(buffer);
    await act('add');
    expect(await ticked()).toBe(2);
  });
});

test('a browser that keeps nothing says so, and ticks all the same', async () => {
  page = await newPage(site.browser);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await open('en');
  await box(words.en.first).check();
  expect(await page.locator('[data-not-kept]').isVisible()).toBe(true);
  expect(await ticked()).toBe(1);
  await page.context().close();
});

describe('the calendar', () => {
  test.each([
    {
      language: 'en',
      day: '31 December 2026',
      title: 'SUMMARY:Step 4: Say the same inside and outside',
    },
    { language: 'zh', day: '2026年12月31日', title: 'SUMMARY:第4步：内外说同一句话' },
  ] as const)(
    'gives the steps their days, and a file of them ($language)',
    async ({ language, day, title }) => {
      await open(language);
      await page.locator('step-calendar input').fill('2026-12-01');
      expect(await page.locator('.step').nth(3).locator('.step-day').textContent()).toContain(day);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('step-calendar button').click(),
      ]);
      expect(download.suggestedFilename()).toBe('internal-marketing-strategy.ics');
      const text = readFileSync(await download.path(), 'utf8');
      expect(text.match(/BEGIN:VEVENT/g)?.length).toBe(6);
      const lines = text.replace(/\r\n /g, '').split('\r\n');
      expect(lines).toContain(title);
      expect(lines).toContain('DTSTART;VALUE=DATE:20261231');
      expect(lines).toContain('UID:playbooks-internal-marketing-strategy-one-message@localhost');
    },
  );
});

test('nothing moves when the controls come, and no page but a playbook brings their script', async () => {
  page = await newPage(site.browser);
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const each of list.getEntries())
        shifts.push((each as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await open('zh', '#measures');
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
  const withPlaybook = scripts.length;
  scripts.length = 0;
  await page.goto(`${site.origin}/zh/articles/hr-department/`);
  await page.waitForLoadState('networkidle');
  expect(scripts.length).toBeLessThan(withPlaybook);
  expect(scripts.filter((address) => address.includes('elements'))).toEqual([]);
  await page.context().close();
});

test('on paper every box is empty, and no control is seen', async () => {
  page = await tab(site);
  await open('en');
  await box(words.en.first).check();
  await page.emulateMedia({ media: 'print' });
  for (const control of ['.tick', 'page-progress', 'step-calendar'])
    expect(await page.locator(`${control} >> visible=true`).count()).toBe(0);
  const drawn = await page
    .locator('.done-when')
    .first()
    .evaluate((element) => getComputedStyle(element, '::before').inlineSize);
  expect(drawn).toBe('20px');
});
