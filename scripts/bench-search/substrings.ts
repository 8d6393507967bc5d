import { randomNumbers } from '../bench/random.ts';
import type { PageText } from './page-texts.ts';

/** A stretch of Chinese that a reader may remember, and the pages that have it. */
export interface Substring {
  query: string;
  pages: Set<string>;
}

/**
 * Draws two to six Han from the pages, half of them across the bounds of words, the same ones for the
 * same pages and seed.
 */
export function drawSubstrings(pages: PageText[], count: number, seed = 1): Substring[] {
  const random = randomNumbers(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const words = new Intl.Segmenter('zh', { granularity: 'word' });
  const drawn = new Map<string, Substring>();
  for (let tries = 0; drawn.size < count && tries < count * 1000; tries++) {
    const runs = pick(pick(pages).blocks).match(/\p{Script=Han}{2,}/gu);
    if (!runs) continue;
    const run = pick(runs);
    const length = 2 + Math.floor(random() * 5);
    if (run.length < length) continue;
    const start = Math.floor(random() * (run.length - length + 1));
    const bounds = new Set([run.length, ...Array.from(words.segment(run), ({ index }) => index)]);
    const isAcross = !bounds.has(start) || !bounds.has(start + length);
    const query = run.slice(start, start + length);
    if (isAcross !== drawn.size % 2 > 0 || drawn.has(query)) continue;
    const right = pages.filter(({ blocks }) => blocks.some((text) => text.includes(query)));
    drawn.set(query, { query, pages: new Set(right.map(({ path }) => path)) });
  }
  return [...drawn.values()];
}
