import { brotliCompressSync } from 'node:zlib';

import { expect, test } from 'vitest';

import { openSite } from '../support/browser.ts';
import { readSite, realPlace } from '../support/sites.ts';
import { newPage } from '../support/visits.ts';

const mostBytes = 20_000;

test('the first view of a talk, with all style and script that it brings, is at most 20 KB', async () => {
  const { folder, base } = realPlace;
  const site = await openSite(folder, base);
  const talks = readSite(realPlace).pages.filter(({ path }) =>
    /^\/\w+\/talks\/[^/]+\/$/.test(path),
  );
  expect(talks.length).toBeGreaterThan(0);
  for (const { path } of talks) {
    const page = await newPage(site.browser);
    const bodies: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (['document', 'stylesheet', 'script', 'fetch'].includes(response.request().resourceType()))
        bodies.push(response.body());
    });
    await page.goto(`${site.origin}${base}${path}`, { waitUntil: 'networkidle' });
    const sizes = (await Promise.all(bodies)).map((body) => brotliCompressSync(body).length);
    expect(sizes.length).toBeGreaterThan(3);
    expect(
      sizes.reduce((sum, size) => sum + size),
      path,
    ).toBeLessThanOrEqual(mostBytes);
    await page.context().close();
  }
  await site.close();
});
