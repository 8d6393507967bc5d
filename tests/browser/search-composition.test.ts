import { afterAll, beforeAll, expect, test } from 'vitest';

import { openSite } from '../support/browser.ts';
import { tab } from '../support/visits.ts';

let site: Awaited<ReturnType<typeof openSite>>;
beforeAll(async () => {
  site = await openSite('dist');
});
afterAll(() => site.close());

test('while an input method composes nothing is searched; when it ends, what it wrote is', async () => {
  const page = await tab(site);
  await page.goto(`${site.origin}/zh/`);
  await page.keyboard.press('/');
  const list = page.locator('dialog [data-results]');
  const status = page.locator('dialog [role=status]');
  const before = await status.textContent();

  const keyboard = await page.context().newCDPSession(page);
  const compose = (text: string) =>
    keyboard.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  for (const text of ['z', 'zh', 'zhao', 'zhao p', '招聘']) await compose(text);
  await page.waitForTimeout(300);
  expect(await page.locator('dialog input').inputValue()).toBe('招聘');
  expect(await list.getAttribute('data-state')).toBe('idle');
  expect(await status.textContent()).toBe(before);

  await keyboard.send('Input.insertText', { text: '招聘' });
  await page.locator('dialog [data-result]').first().waitFor();
  expect(await page.locator('dialog input').inputValue()).toBe('招聘');
  expect(await list.getAttribute('data-state')).toBe('done');
  await keyboard.detach();
});

test('arrow keys belong to the input method while it composes', async () => {
  const page = await tab(site);
  await page.goto(`${site.origin}/zh/`);
  await page.keyboard.press('/');
  await page.locator('dialog input').fill('招聘');
  await page.locator('dialog [data-result]').first().waitFor();
  const composing = (key: string) =>
    page.locator('dialog input').evaluate(
      (input, pressed) =>
        input.dispatchEvent(
          new KeyboardEvent('keydown', {
            key: pressed,
            isComposing: true,
            bubbles: true,
            cancelable: true,
          }),
        ),
      key,
    );
  expect(await composing('ArrowDown')).toBe(true);
  expect(
    await page.locator('dialog input').evaluate((input) => input === document.activeElement),
  ).toBe(true);
});
