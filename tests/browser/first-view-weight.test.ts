import { brotliCompressSync } from 'node:zlib';

import type { CDPSession, Page } from 'playwright-core';
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
    const bodies: Promise<Buffer>[] = [];
    let session: CDPSession | undefined;
    const weigh = async (page: Page) => {
      await page.waitForLoadState('networkidle');
      const sizes = (await Promise.all(bodies)).map((body) => brotliCompressSync(body).length);
      bodies.length = 0;
      expect(sizes.length, page.url()).toBeGreaterThan(3);
      const weight = sizes.reduce((sum, size) => sum + size);
      return weight > most ? [`${weight} bytes`] : [];
    };
    const { overweight } = await visit(
      site,
      { base: '', paths, options: { viewport: { width: 1280, height: 900 } } },
      { overweight: weigh },
      async (page) => {
        session = await withoutCache(page);
        gather(page, bodies);
      },
    );
    await session?.detach();
    expect(overweight).toEqual([]);
  },
);

/** Until it is detached. */
async function withoutCache(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  return session;
}

/** Adds what a page asks for of what is read and run. */
function gather(page: Page, bodies: Promise<Buffer>[]) {
  const text = ['document', 'stylesheet', 'script', 'fetch'];
  page.on('response', (response) => {
    // What keeps pages offline is the service worker’s.
    if (text.includes(response.request().resourceType()) && !/\/keep\./.test(response.url()))
      bodies.push(response.body());
  });
}
