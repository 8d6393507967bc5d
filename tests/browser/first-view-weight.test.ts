import { brotliCompressSync } from 'node:zlib';

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { openSite } from '../support/browser.ts';
import { readSite, realPlace } from '../support/sites.ts';
import { visit } from '../support/visits.ts';

let site: Awaited<ReturnType<typeof openSite>>;
beforeAll(async () => {
  site = await openSite('dist');
});
afterAll(() => site.close());

const { pages } = readSite(realPlace);

/** An article may weigh what one round trip of a new connection carries; a desk shows more of it than a phone. */
test.each([
  { kind: 'articles', most: 14_600 },
  { kind: 'talks', most: 20_000 },
])(
  'the first view of $kind, with all that scripts fetch for it: at most $most bytes',
  async ({ kind, most }) => {
    const paths = pages
      .map(({ path }) => path)
      .filter((path) => new RegExp(`^/(en|zh)/${kind}/[^/]+/$`).test(path));
    expect(paths.length).toBeGreaterThan(1);
    const options = { viewport: { width: 1280, height: 900 } };
    const weights = await visit(site, { base: '', paths, options }, async (page) => {
      const sizes = await sizesAnew(page);
      expect(sizes.length, page.url()).toBeGreaterThan(3);
      return [`${sizes.reduce((sum, size) => sum + size)} bytes`];
    });
    expect(weights.filter((line) => Number(/(\d+) bytes$/.exec(line)?.[1]) > most)).toEqual([]);
  },
);

/** Bytes, compressed by Brotli, of each file that the page asks for when it is loaded without a cache. */
async function sizesAnew(page: Page): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  await page.waitForLoadState('networkidle');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const bodies: Promise<Buffer>[] = [];
  const text = ['document', 'stylesheet', 'script', 'fetch'];
  page.on('response', (response) => {
    // What keeps pages offline is the service worker’s.
    if (text.includes(response.request().resourceType()) && !/\/keep\./.test(response.url()))
      bodies.push(response.body());
  });
  await page.reload({ waitUntil: 'networkidle' });
  page.removeAllListeners('response');
  await session.detach();
  return (await Promise.all(bodies)).map((body) => brotliCompressSync(body).length);
}
