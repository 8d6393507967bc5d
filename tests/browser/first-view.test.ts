import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { openSite } from '../support/browser.ts';
import { cover, partsOf } from '../support/cover.ts';
import { movedWhileRead, shifts } from '../support/looks/movement.ts';
import { readSite, realPlace } from '../support/sites.ts';
import { tab, visit } from '../support/visits.ts';

const articles = readSite(realPlace).pages.filter(({ path }) =>
  /^\/(en|zh)\/articles\/[^/]+\/$/.test(path),
);
const paths = ['/en/', '/zh/']
  .flatMap((start) =>
    cover(
      articles.filter(({ path }) => path.startsWith(start)),
      partsOf,
    ),
  )
  .map(({ path }) => path);
const [longest = ''] = [...articles]
  .sort((a, b) => b.html.length - a.html.length)
  .map(({ path }) => path);

let site: Awaited<ReturnType<typeof openSite>>;
beforeAll(async () => {
  site = await openSite('dist');
});
afterAll(() => site.close());

test.each([
  { where: 'on a phone', viewport: { width: 390, height: 844 } },
  { where: 'on a desk', viewport: { width: 1280, height: 900 } },
])(
  'nothing that articles are made of moves while it loads and is read to its end $where',
  async ({ viewport }) => {
    const options = { viewport };
    const { moved } = await visit(site, { base: '', paths, options }, { moved: movedWhileRead });
    expect(moved).toEqual([]);
  },
);

test('what moves is noticed', async () => {
  const page = await tab(site);
  await page.goto(`${site.origin}${longest}`);
  await page.evaluate(() => {
    document.querySelector('h1')?.style.setProperty('margin-block-start', '99px');
  });
  await expect.poll(() => page.evaluate(shifts)).not.toEqual([]);
});

test('the longest article keeps the processor for less than 50 ms at a time', async () => {
  const page = await tab(site);
  const open = () => page.goto(`${site.origin}${longest}`, { waitUntil: 'networkidle' });
  // A machine busy with something else is slower at times, never faster.
  const busy = Math.min(
    await longestTask(page, open),
    await longestTask(page, open),
    await longestTask(page, open),
  );
  expect(busy).toBeGreaterThan(1);
  expect(busy).toBeLessThan(50);

  // In a task of its own, and an answer from the next one: a trace holds tasks that have ended.
  const halted = await longestTask(page, () =>
    page.evaluate(
      () =>
        new Promise<void>((answer) => {
          setTimeout(() => {
            const end = performance.now() + 600;
            while (performance.now() < end);
            setTimeout(answer);
          });
        }),
    ),
  );
  expect(halted).toBeGreaterThan(50);
});

interface TraceEvent {
  name: string;
  /** Microseconds of processor time, which another program's work does not lengthen. */
  tdur?: number;
  pid: number;
  tid: number;
  args: { name?: string };
}

/** Milliseconds of processor time of the longest task in the page's main thread, while something is done. */
async function longestTask(page: Page, act: () => Promise<unknown>): Promise<number> {
  await site.browser.startTracing(page, {
    categories: ['disabled-by-default-devtools.timeline', '__metadata'],
  });
  await act();
  const trace = await site.browser.stopTracing();
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(threadOf),
  );
  const tasks = traceEvents.filter(
    (event) => event.name === 'RunTask' && main.has(threadOf(event)),
  );
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}
