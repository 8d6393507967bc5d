import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { openSite } from '../support/browser.ts';
import { realPlace } from '../support/sites.ts';
import { newPage, startOver, tab } from '../support/visits.ts';

const deck = '/en/talks/meant-to-be-together/slides/';
const total = 11;

let site: Awaited<ReturnType<typeof openSite>>;
let page: Page;
beforeAll(async () => {
  site = await openSite(realPlace.folder);
  page = await tab(site);
});
afterAll(() => site.close());

async function open(path = deck) {
  await startOver(page, site.origin);
  await page.goto(`${site.origin}${path}`);
}

async function openWith(options: BrowserContextOptions, path = deck): Promise<Page> {
  const special = await newPage(site.browser, options);
  await special.goto(`${site.origin}${path}`);
  return special;
}

const shown = (page: Page) =>
  page
    .locator('.deck-slide')
    .evaluateAll((slides) => slides.filter((slide) => slide.checkVisibility()).map(({ id }) => id));

describe('by keyboard', () => {
  test('each key goes where it says, and the address with it', async () => {
    await open();
    const after = async (key: string) => {
      await page.keyboard.press(key);
      await expect.poll(() => shown(page)).toHaveLength(1);
      return [new URL(page.url()).hash, ...(await shown(page))];
    };
    expect(await shown(page)).toEqual(['1']);
    expect(await after('ArrowRight')).toEqual(['#2', '2']);
    expect(await after('Space')).toEqual(['#3', '3']);
    expect(await after('PageDown')).toEqual(['#4', '4']);
    expect(await after('ArrowLeft')).toEqual(['#3', '3']);
    expect(await after('PageUp')).toEqual(['#2', '2']);
    expect(await after('End')).toEqual([`#${total}`, `${total}`]);
    expect(await after('ArrowRight')).toEqual([`#${total}`, `${total}`]);
    expect(await after('Home')).toEqual(['#1', '1']);
    expect(await after('ArrowLeft')).toEqual(['#1', '1']);
  });

  test('a slide survives reload, and back leads to the one before', async () => {
    await open();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.reload();
    expect(await shown(page)).toEqual(['3']);
    await page.goBack();
    await expect.poll(() => shown(page)).toEqual(['2']);
  });

  test('notes come on request, and stay with the slide through reload', async () => {
    await open(`${deck}#7`);
    const notes = page.locator('#\\37  .deck-notes');
    expect(await notes.isVisible()).toBe(false);
    await page.keyboard.press('n');
    expect(await notes.isVisible()).toBe(true);
    await page.reload();
    expect(await notes.isVisible()).toBe(true);
    expect(await notes.textContent()).toContain('a good logo is still needed');
    await page.keyboard.press('n');
    expect(await notes.isVisible()).toBe(false);
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });

  test('the overview shows every slide; arrows choose one, Enter shows it, Escape goes back', async () => {
    await open(`${deck}#4`);
    await page.keyboard.press('o');
    expect(await shown(page)).toHaveLength(total);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => shown(page)).toEqual(['6']);
    expect(new URL(page.url()).hash).toBe('#6');

    await page.keyboard.press('o');
    await page.keyboard.press('Enter');
    await expect.poll(() => shown(page)).toEqual(['6']);

    await page.keyboard.press('o');
    await page.keyboard.press('Escape');
    await expect.poll(() => shown(page)).toEqual(['6']);
  });

  test('the other language is shown at the same slide, with notes where they were', async () => {
    await open(`${deck}#5`);
    await page.keyboard.press('n');
    await page.keyboard.press('l');
    await page.waitForURL(`${site.origin}${deck.replace('en', 'zh')}?notes#5`);
    await expect.poll(() => shown(page)).toEqual(['5']);
    expect(await page.locator('#\\35 ').textContent()).toContain('谁来拆墙');
    await page.keyboard.press('l');
    await page.waitForURL(`${site.origin}${deck}?notes#5`);
  });

  test('a question mark names the keys, Escape takes them away', async () => {
    await open();
    await page.keyboard.press('?');
    expect(await page.locator('#keys').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('#keys').isVisible()).toBe(false);
  });

  test('F fills the screen, at whichever slide, and gives it back', async () => {
    await open(`${deck}#3`);
    const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
    await page.keyboard.press('f');
    await expect.poll(isFull).toBe(true);
    await page.keyboard.press('ArrowRight');
    expect(await shown(page)).toEqual(['4']);
    expect(await page.locator('[data-do=screen]').getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('f');
    await expect.poll(isFull).toBe(false);
  });

  test('Tab reaches every control, Space presses it and turns no slide', async () => {
    await open();
    const names: string[] = [];
    for (let index = 0; index < 8; index++) {
      await page.keyboard.press('Tab');
      names.push(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''));
    }
    expect(names).toEqual([
      'To the talk',
      'Back',
      'Next',
      'All slides',
      'Notes',
      'Full screen',
      'Keys',
      '阅读中文版',
    ]);
    await page.locator('[data-do=notes]').focus();
    await page.keyboard.press('Space');
    await expect.poll(() => new URL(page.url()).search).toBe('?notes');
    expect(await shown(page)).toEqual(['1']);
  });
});

test('the id of a section leads to its slide, and from there back to the section of the talk', async () => {
  await open(`${deck}#brand-culture`);
  expect(await shown(page)).toEqual(['7']);
  await page.locator('[data-talk]').click();
  await page.waitForURL(`${site.origin}/en/talks/meant-to-be-together/#brand-culture`);
  await page.locator('a[href$="slides/#5"]').click();
  await expect.poll(() => shown(page)).toEqual(['5']);
});

test('a swipe turns the slide; a drag down or a short one does not', async () => {
  const page = await openWith({ hasTouch: true, viewport: { width: 390, height: 844 } });
  const client = await page.context().newCDPSession(page);
  const swipe = async (fromX: number, toX: number, toY = 300) => {
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: object[]) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: points as never });
    await touch('touchStart', [{ x: fromX, y: 300 }]);
    await touch('touchMove', [{ x: (fromX + toX) / 2, y: (300 + toY) / 2 }]);
    await touch('touchMove', [{ x: toX, y: toY }]);
    await touch('touchEnd', []);
  };
  await swipe(300, 80);
  await expect.poll(() => shown(page)).toEqual(['2']);
  await swipe(300, 60);
  await expect.poll(() => shown(page)).toEqual(['3']);
  await swipe(80, 300);
  await expect.poll(() => shown(page)).toEqual(['2']);
  await swipe(200, 180);
  await swipe(200, 120, 600);
  expect(await shown(page)).toEqual(['2']);
  await page.context().close();
});

test('every slide shows all its words, on a phone as on a screen, with notes as without', async () => {
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 844, height: 390 },
    { width: 1280, height: 720 },
  ]) {
    await page.setViewportSize(viewport);
    for (const path of [deck, `${deck}?notes`, deck.replace('en', 'zh')]) {
      await open(path);
      const cut: string[] = [];
      for (let index = 0; index < total; index++) {
        cut.push(
          ...(await page.evaluate(() =>
            [...document.querySelectorAll('.slide-face')]
              .filter((face) => face.checkVisibility())
              .filter(
                (face) =>
                  face.scrollWidth > face.clientWidth || face.scrollHeight > face.clientHeight,
              )
              .map((face) => `${location.href} ${innerWidth}: ${face.textContent?.trim()}`),
          )),
        );
        await page.keyboard.press('ArrowRight');
      }
      expect(cut).toEqual([]);
    }
  }
}, 60_000);

describe('without script', () => {
  test('every slide stands with what is said, and an address leads to it', async () => {
    const page = await openWith({ javaScriptEnabled: false }, `${deck}#6`);
    expect(await page.locator('.deck-slide').count()).toBe(total);
    for (const part of ['.slide-face', '.deck-notes'])
      for (const each of await page.locator(part).all()) expect(await each.isVisible()).toBe(true);
    expect(await page.locator('button:visible').count()).toBe(0);
    await page.locator('header a[hreflang]').click();
    expect(page.url()).toBe(`${site.origin}${deck.replace('en', 'zh')}`);
    await page.context().close();
  });
});

test('on paper every slide has a page of its own, with what is said, whichever is shown', async () => {
  const page = await openWith({}, `${deck}#4`);
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(total);
  await page.emulateMedia({ media: 'print' });
  expect(await shown(page)).toHaveLength(total);
  expect(await page.locator('.deck-bar').isVisible()).toBe(false);
  await page.context().close();
});
