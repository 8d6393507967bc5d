import type { Page } from 'playwright-core';

import { ready } from '../visits.ts';

/** What moves in a page while it loads and is read to its end. */
export async function movedWhileRead(page: Page): Promise<string[]> {
  await ready(page);
  await readToEnd(page);
  return page.evaluate(shifts);
}

/** Runs in the page: what moved since it was opened, but for what a reader moved. */
export async function shifts(): Promise<string[]> {
  const seen: string[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { sources } = entry as PerformanceEntry & { sources: { node?: Node }[] };
      const moved = sources.map(({ node }) => (node as Element)?.outerHTML?.slice(0, 80));
      seen.push(`${moved.join(', ')} moved after ${Math.round(entry.startTime)} ms`);
    }
  });
  observer.observe({ type: 'layout-shift', buffered: true });
  await new Promise((resolve) => setTimeout(resolve, 100));
  observer.disconnect();
  return seen;
}

async function readToEnd(page: Page) {
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo(0, y);
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
  });
}
