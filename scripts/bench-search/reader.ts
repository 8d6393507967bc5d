import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';

import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';

import type { Language } from '../../src/i18n/languages.ts';
import { findBrowser } from '../find-browser.ts';
import { serve } from '../serve.ts';

/** Someone in front of a real Chromium who searches a built site. */
export interface Reader {
  /** What is shown as results, in order: paths without the site's base. */
  search(query: string, language: Language): Promise<string[]>;
  /** A first visit with nothing in the cache, on a slow line. */
  firstSearch(query: string, language: Language): Promise<FirstSearch>;
  leave(): Promise<void>;
}

export interface FirstSearch {
  /** All that crosses the line between the first key and the results. */
  bytes: number;
  /** Script of our own among them, compressed by Brotli, headers not counted. */
  scriptBytes: number;
  /** From typing to results. */
  milliseconds: number;
  /** The same for a second query in the same page. */
  laterMilliseconds: number;
}

/** Slow 4G as browsers' own tools have it: 1.6 Mbit/s down, 750 kbit/s up, 150 ms (Lighthouse "Slow 4G"). */
const slow4g = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};

export async function openReader(site: string, base: string): Promise<Reader> {
  const executablePath = findBrowser();
  if (!executablePath)
    throw new Error('there is no browser: run npm test once, which installs one');
  const server = await serve(site, base, 0);
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const pages = new Map<Language, Page>();
  const address = (language: Language) => `${origin}${base}/${language}/search/`;
  return {
    async search(query, language) {
      const page = pages.get(language) ?? (await browser.newPage());
      if (!pages.has(language)) await page.goto(address(language), { waitUntil: 'networkidle' });
      pages.set(language, page);
      const paths = await ask(page, query);
      return paths.map((path) => path.slice(base.length));
    },
    firstSearch: (query, language) => firstSearch(browser, `${origin}${base}/${language}/`, query),
    async leave() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Types a query into the dialog, if it is open, or else the search page, and waits for its answer. */
async function ask(page: Page, query: string): Promise<string[]> {
  return page.evaluate(async (typed) => {
    const box = document.querySelector('dialog[open] site-search, main site-search')!;
    const list = box.querySelector<HTMLElement>('[data-results]')!;
    const input = box.querySelector('input')!;
    const settled = (state: string) =>
      new Promise<void>((resolve) => {
        const look = () => {
          if (list.dataset['state']?.match(state)) resolve();
          else setTimeout(look, 2);
        };
        look();
      });
    const type = (text: string) => {
      input.focus();
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    type('');
    await settled('idle');
    type(typed);
    await settled('done|empty|error');
    if (list.dataset['state'] === 'error') throw new Error(`search failed for ${typed}`);
    return Array.from(list.querySelectorAll('a[data-result]'), (link) =>
      decodeURI(link.getAttribute('href') ?? ''),
    );
  }, query);
}

async function firstSearch(browser: Browser, address: string, query: string): Promise<FirstSearch> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const line = await context.newCDPSession(page);
  await line.send('Network.enable');
  await line.send('Network.emulateNetworkConditions', slow4g);
  let bytes = 0;
  const scripts: Promise<Buffer>[] = [];
  line.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  page.on('response', (response) => {
    if (/\/assets\/[^/]+\.js$/.test(response.url())) scripts.push(response.body());
  });
  const started = performance.now();
  await page.keyboard.press('/');
  await page.waitForFunction(() => customElements.get('site-search'));
  await ask(page, query);
  const milliseconds = performance.now() - started;
  await page.waitForTimeout(100);
  const cold = bytes;
  const compressed = (await Promise.all(scripts)).map(
    (script) => brotliCompressSync(script).length,
  );
  const again = performance.now();
  await ask(page, query.slice(0, -1));
  const laterMilliseconds = performance.now() - again;
  await context.close();
  return {
    bytes: cold,
    scriptBytes: compressed.reduce((total, length) => total + length, 0),
    milliseconds,
    laterMilliseconds,
  };
}
