import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';

import { serve } from '../../scripts/serve.ts';
import { buildWorker, workerFile } from '../../src/offline/build-worker.ts';
import { openBrowser } from '../support/browser.ts';
import { secondPlace } from '../support/sites.ts';
import { newPage } from '../support/visits.ts';

const { base } = secondPlace;
const talk = `${base}/en/talks/first-loaf/`;
const article = `${base}/zh/articles/starter/`;
const comparison = `${base}/zh/comparisons/flours/`;
const keep = 'keep-offline button';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});

let folder: string;
let server: Server | undefined;
let port = 0;
let page: Page;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'offline-'));
  cpSync(secondPlace.folder, folder, { recursive: true });
  port = 0;
  await goOnline();
  page = await newPage(browser);
});
afterEach(async () => {
  await page.context().close();
  await goOffline();
  rmSync(folder, { recursive: true });
});

/** A new server at the same address, since one knows only the files there were when it started. */
async function goOnline() {
  server = await serve(folder, base, port);
  port = (server.address() as AddressInfo).port;
}

async function goOffline() {
  const closing = server;
  server = undefined;
  closing?.closeAllConnections();
  await new Promise((done) => (closing ? closing.close(done) : done(undefined)));
}

const open = (path: string) => page.goto(`http://localhost:${port}${path}`);
const kept = () => page.evaluate(() => caches.keys());
const workers = () =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

async function keepTalk() {
  await open(talk);
  await page.locator(keep).click();
  await page.locator('keep-offline [role=status]', { hasText: 'Kept' }).waitFor();
}

test('nothing is kept on the device of a reader who did not ask', async () => {
  await open(talk);
  await page.locator(keep).waitFor();
  await open(article);
  await page.locator(keep).waitFor();
  expect(await kept()).toEqual([]);
  expect(await workers()).toBe(0);
});

test('a talk that was kept is there whole without a network: both languages, hand-out, style', async () => {
  await keepTalk();
  await goOffline();
  for (const path of [talk, talk.replace('/en/', '/zh/'), `${talk}hand-out/`]) {
    await open(path);
    expect(await page.locator('h1').isVisible()).toBe(true);
    const font = await page.locator('.brand').evaluate((brand) => getComputedStyle(brand).display);
    expect(font).toBe('flex');
  }
});

test('the slides of a kept talk are shown one at a time without a network', async () => {
  await keepTalk();
  await goOffline();
  await open(`${talk}slides/`);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.locator('.deck-slide:visible').count()).toBe(1);
  await expect.poll(() => new URL(page.url()).hash).toBe('#2');
});

test('what scripts brought to a page before it was kept is kept with it', async () => {
  const brought: string[] = [];
  page.on('request', (request) => {
    if (['script', 'fetch'].includes(request.resourceType())) brought.push(request.url());
  });
  await open(comparison);
  await page.locator('.table-tools').waitFor();
  await page.locator(keep).click();
  await page.locator('keep-offline [role=status]', { hasText: '已存好' }).waitFor();
  expect(brought.length).toBeGreaterThan(2);
  const missing = await page.evaluate(async (all) => {
    const kept = await Promise.all(all.map((each) => caches.match(each)));
    return all.filter((_, index) => !kept[index]);
  }, brought);
  expect(missing).toEqual([]);
  await goOffline();
  await open(comparison);
  await page.locator('.table-tools').waitFor();
});

test('what was read afterwards is kept too, and what was not read is not', async () => {
  await keepTalk();
  await open(article);
  await page.locator(keep).waitFor();
  await goOffline();
  await open(article);
  expect(await page.locator('h1').isVisible()).toBe(true);
  await expect(open(`${base}/en/faqs/how-warm/`)).rejects.toThrow();
});

test('a page that was only pointed at is not kept, and is kept once it is read', async () => {
  await keepTalk();
  await open(`${base}/zh/articles/`);
  const link = page.locator(`main a[href="${article}"]`);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Preload.enable');
  const refused = new Promise<void>((done) =>
    devtools.on('Preload.prefetchStatusUpdated', ({ status }) => {
      if (status === 'Failure') done();
    }),
  );
  await link.hover();
  await refused;
  expect(await page.evaluate((path) => caches.match(path).then(Boolean), article)).toBe(false);
  await link.click();
  await page.locator(keep).waitFor();
  expect(await page.evaluate((path) => caches.match(path).then(Boolean), article)).toBe(true);
});

test('a page that changed is shown as it is now, while there is a network', async () => {
  await keepTalk();
  await goOffline();
  const file = join(folder, 'en/talks/first-loaf/index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/<h1[^>]*>[^<]*/, '<h1>Baked anew'));
  await goOnline();
  await open(talk);
  expect(await page.locator('h1').textContent()).toBe('Baked anew');
  await goOffline();
  await open(talk);
  expect(await page.locator('h1').textContent()).toBe('Baked anew');
});

test('a site that keeps no pages any more clears what was kept, at the next visit', async () => {
  await keepTalk();
  expect(await kept()).not.toEqual([]);
  await goOffline();
  await buildWorker(folder, false);
  expect(readFileSync(join(folder, workerFile), 'utf8')).toContain('unregister');
  await goOnline();
  await open(talk);
  await expect.poll(workers, { timeout: 8000 }).toBe(0);
  await expect.poll(kept, { timeout: 8000 }).toEqual([]);
  await goOffline();
  await expect(open(talk)).rejects.toThrow();
});

test('a worker that is broken keeps nobody from the site', async () => {
  await keepTalk();
  await goOffline();
  writeFileSync(join(folder, workerFile), 'this is no JavaScript');
  await goOnline();
  await open(talk);
  expect(await page.locator('h1').isVisible()).toBe(true);
  await goOffline();
  await buildWorker(folder, false);
  await goOnline();
  await open(talk);
  await expect.poll(workers, { timeout: 8000 }).toBe(0);
});

test('the reader can have everything removed again', async () => {
  await keepTalk();
  await page.locator(keep, { hasText: 'Remove' }).click();
  await page.locator('keep-offline [role=status]', { hasText: 'Removed' }).waitFor();
  expect(await kept()).toEqual([]);
  expect(await workers()).toBe(0);
});
