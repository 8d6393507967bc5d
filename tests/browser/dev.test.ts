import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { openBrowser } from '../support/browser.ts';
import { startDev, until } from '../support/dev-site.ts';
import { newPage } from '../support/visits.ts';

let site: Awaited<ReturnType<typeof startDev>>;

beforeAll(async () => {
  site = await startDev('tests/site', '/handbook', 4390);
});

afterAll(() => site?.stop());

const head = (title: string) =>
  `---\ntitle: ${title}\ndescription: x\nanswer: x\npublished: 2026-02-02\ntopics: [baking]\n---\n\n`;

function writePage(text: string) {
  writeFileSync(join(site.folder, 'articles/only-english/en.mdx'), text);
}

async function shows(text: string): Promise<boolean> {
  return (await (await fetch(site.address('/en/articles/only-english/'))).text()).includes(text);
}

test('an edit is on screen without a restart', async () => {
  writePage(`${head('Ovens')}Baked anew.\n`);
  await until(() => shows('Baked anew.'));
});

test('an edit is on screen that a program saves by emptying the file first', async () => {
  writePage('');
  await new Promise((resolve) => setTimeout(resolve, 10));
  writePage(`${head('Ovens')}Saved in two steps.\n`);
  await until(() => shows('Saved in two steps.'));
});

test('a file to download is there, without a build', async () => {
  const answer = await fetch(site.address('/articles/starter/templates/feeding.zh.csv'));
  expect(await answer.text()).toContain('面粉（克）');
});

test('a problem shows over the page and in the terminal, and goes when it is mended', async () => {
  const page = await newPage(await openBrowser());
  await page.goto(site.address('/en/articles/starter/'));
  writePage(`${head('Ovens')}[gone](/articles/none)\n`);
  const overlay = page.locator('vite-error-overlay');
  await overlay.waitFor({ state: 'attached' });
  await page.getByText('there is no page').first().waitFor();
  expect(site.said()).toMatch(/articles\/only-english\/en\.mdx:9:1 {2}links-exist/);

  writePage(`${head('Ovens')}Mended.\n`);
  await overlay.waitFor({ state: 'detached' });
  await page.context().close();
});

test('a text that tries to run code runs nothing, and leaves the other pages up', async () => {
  const trace = join(tmpdir(), `ran-in-dev-${process.pid}`);
  const write = `writeFileSync(${JSON.stringify(trace)}, "")`;
  writePage(
    `${head('Ovens')}import { writeFileSync } from 'node:fs'\n\nexport const a = ${write}\n\n{${write}}\n`,
  );
  await until(() => site.said().includes('braces { } hold code'));
  await fetch(site.address('/en/articles/only-english/'));
  expect((await fetch(site.address('/zh/articles/starter/'))).status).toBe(200);
  expect(existsSync(trace)).toBe(false);
  rmSync(trace, { force: true });
});
