import type { AddressInfo } from 'node:net';

import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

import { findBrowser } from '../../scripts/find-browser.ts';
import { serve } from '../../scripts/serve.ts';

let running: Promise<Browser> | undefined;

/** A real Chromium, one for all test files of a process, which ends with it: to start costs a second. */
export async function openBrowser(): Promise<Browser> {
  const browser = await (running ??= launch());
  if (browser.isConnected()) return browser;
  running = undefined;
  return openBrowser();
}

function launch(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no browser: run npm test, which finds or installs one');
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
}

/**
 * A built site served on a free port, and a browser to open it.
 *
 * @param folder of the built site
 * @param base path it is published under, '' or `/handbook`
 */
export async function openSite(folder: string, base = '') {
  const browser = await openBrowser();
  const server = await serve(folder, base, 0);
  const { port } = server.address() as AddressInfo;
  return {
    browser,
    server,
    origin: `http://localhost:${port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
