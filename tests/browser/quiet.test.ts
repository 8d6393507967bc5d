import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { openSite } from '../support/browser.ts';
import { keptOn, use } from '../support/looks/use.ts';
import { listen, wordsThatAreElements } from '../support/misdeeds.ts';
import { readSite, realPlace, secondPlace } from '../support/sites.ts';
import { sampleOf, tab, visit } from '../support/visits.ts';

// In English: each page is left by switching to its Chinese.
describe.each([
  { ...realPlace, ticks: 1 },
  { ...secondPlace, ticks: 0 },
])('$name', (place) => {
  const { folder, base } = place;
  const paths = sampleOf(readSite(place), 'en');
  let site: Awaited<ReturnType<typeof openSite>>;
  beforeAll(async () => {
    site = await openSite(folder, base);
  });
  afterAll(() => site.close());

  test('while all that pages are made of is read, searched, ticked and switched, the policy is kept, nothing fails, nothing leaves the site, and only a tick is kept', async () => {
    const faults: string[] = [];
    const done = { ticked: 0, switched: 0 };
    const { elements, kept } = await visit(
      site,
      { base, paths },
      { elements: wordsThatAreElements, kept: (page) => use(page, done) },
      (page) => listen(page, site.origin + base, faults),
    );
    expect([...elements, ...kept, ...faults]).toEqual([]);
    expect(done.ticked).toBeGreaterThanOrEqual(place.ticks);
    expect(done.switched).toBeGreaterThanOrEqual(10);
  });

  test('what a page should not do is noticed', async () => {
    const faults: string[] = [];
    const page = await tab(site);
    listen(page, site.origin + base, faults);
    await page.goto(`${site.origin}${base}/zh/`);
    await page.evaluate(async (missing) => {
      document.body.append(document.createElement('style'));
      document.querySelector('style')?.append('p { color: red }');
      document.body.append(Object.assign(new Image(), { src: missing }));
      document.cookie = 'a=b';
      sessionStorage.setItem('a', 'b');
      await caches.open('a');
      await fetch('https://elsewhere.example/').catch(() => {});
      await fetch('/beside.png').catch(() => {});
      alert('hello');
    }, `${base}/none.png`);
    await expect.poll(() => faults.join('\n')).toContain('box: hello');
    await expect.poll(() => faults.join('\n')).toContain('404: ');
    if (base) await expect.poll(() => faults.join('\n')).toContain('/beside.png');
    await expect.poll(() => faults.join('\n')).toMatch(/style-src/);
    await expect.poll(() => faults.join('\n')).toMatch(/connect-src/);
    expect((await keptOn(page)).map((what) => what.split(':')[0])).toEqual([
      'cookie',
      'sessionStorage',
      'cache',
    ]);
  });
});

// Where scripts print words, and where pages are put together; all other pages are looked through above.
test('markup in the words of a site is shown as words in results, tables, side by side and in a file', async () => {
  const { folder, base } = secondPlace;
  const site = await openSite(folder, base);
  const shownWhen = {
    '/en/search/?q=alert': '[data-result]',
    '/en/comparisons/markup/': '.table-tools',
    '/en/parallel/comparisons/markup/': '.pair',
    '/en/articles/constructor/take-away.html': 'h1',
  };
  const faults: string[] = [];
  const { elements } = await visit(
    site,
    { base, paths: Object.keys(shownWhen) },
    {
      elements: async (page) => {
        const path = page.url().slice(`${site.origin}${base}`.length) as keyof typeof shownWhen;
        await page.locator(shownWhen[path]).first().waitFor();
        expect(await page.content()).toContain('alert(');
        return wordsThatAreElements(page);
      },
    },
    (page) => listen(page, site.origin + base, faults),
  );
  await site.close();
  expect([...elements, ...faults]).toEqual([]);
});
