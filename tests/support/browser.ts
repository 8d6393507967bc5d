import type { AddressInfo } from 'node:net';

import { chromium } from 'playwright-core';

import { findBrowser } from '../../scripts/find-browser.ts';
import { serve } from '../../scripts/serve.ts';

/**
 * A built site served on a free port, open in a real Chromium.
 *
 * @param folder of the built site
 * @param base path it is published under, '' or `/handbook`
 */
export async function openSite(folder: string, base = '') {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no browser: run npm test, which finds or installs one');
  const server = await serve(folder, base, 0);
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
  const { port } = server.address() as AddressInfo;
  return {
    browser,
    server,
    origin: `http://localhost:${port}`,
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
