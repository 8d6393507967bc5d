import { afterAll, beforeAll, expect, test } from 'vitest';

import { barriers } from '../support/barriers.ts';
import { openSite } from '../support/browser.ts';
import { tab } from '../support/visits.ts';

// What pages become in use; as they are opened, every-page.test.ts asks of them.
let site: Awaited<ReturnType<typeof openSite>>;
beforeAll(async () => {
  site = await openSite('dist');
});
afterAll(() => site.close());

test('axe knows of no barrier in the search dialog, open with results, or the search page with results', async () => {
  const page = await tab(site);
  await page.goto(`${site.origin}/zh/`);
  await page.keyboard.press('/');
  await page.locator('dialog input').fill('招聘');
  await page.locator('dialog [data-result]').first().waitFor();
  expect(await barriers(page)).toEqual([]);

  await page.goto(`${site.origin}/en/search/?q=recruit`);
  await page.locator('main [data-result]').first().waitFor();
  expect(await barriers(page)).toEqual([]);
});

test.each(['en', 'zh'])(
  'nor has a playbook in use, with all it can say open (%s)',
  async (language) => {
    const page = await tab(site);
    const address = `${site.origin}/${language}/playbooks/hiring-together/`;
    await page.goto(address);
    await page.locator('.step .tick').first().check();
    await page.goto(`${address}#ticks=joint-profile.00000000~before-you-start/1.00000000`);
    await page.locator('[data-act=add]').click();
    await page.goto(`${address}#ticks=fast-lane.00000000`);
    await page.locator('[data-offer]:not([hidden])').waitFor();
    await page.locator('.progress summary').click();
    await page.locator('step-calendar input').fill('2026-12-01');
    expect(await page.locator('.tick-changed').count()).toBe(2);
    expect(await barriers(page)).toEqual([]);
  },
);

test('nor have the slides of a talk with notes, as an overview, or with the keys named', async () => {
  const page = await tab(site);
  await page.goto(`${site.origin}/zh/talks/meant-to-be-together/slides/?notes#7`);
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('?');
  await page.keyboard.press('o');
  expect(await barriers(page)).toEqual([]);
});

test('a barrier that is put into a page is found, one of colour in both schemes', async () => {
  const page = await tab(site);
  await page.goto(`${site.origin}/en/`);
  await page.evaluate(() => {
    const words = Object.assign(document.createElement('p'), { textContent: 'faint' });
    words.style.color = 'rgb(128 128 128 / 40%)';
    document.querySelector('main')?.append(new Image(), words);
  });
  const found = (await barriers(page)).map((line) => line.split(': ').slice(0, 2).join(' '));
  expect(found.sort()).toEqual(['dark color-contrast', 'light color-contrast', 'light image-alt']);
});
