import { growth, largestProcess, ratio, sizesOf } from './results.ts';
import type { Measured } from './results.ts';

/** Something to be reached, and whether it was; nothing measured is neither. */
export interface Goal {
  name: string;
  measured: number | undefined;
  most: number;
}

/** The size the goals speak of. */
const goalSize = 1000;

/** The goals, judged at 1,000 articles, or the most below that were measured. */
export function goalsOf(measured: Measured): Goal[] {
  const sizes = sizesOf(measured);
  const at = sizes.findLast((size) => size <= goalSize) ?? sizes[0] ?? goalSize;
  const commands = measured.commands.find(({ articles }) => articles === at);
  const n = `N=${at}`;
  return [
    goal(`full build ÷ Starlight’s, ${n}`, ratio(measured, at, 'full', 'starlight'), 1),
    goal(`full build ÷ VitePress’s, ${n}`, ratio(measured, at, 'full', 'vitepress'), 0.5),
    goal(`after one edit ÷ Starlight’s, ${n}`, ratio(measured, at, 'one edit', 'starlight'), 0.25),
    goal(`unchanged ÷ Starlight’s, ${n}`, ratio(measured, at, 'unchanged', 'starlight'), 0.15),
    ...sizes
      .slice(1)
      .map((to, index) => [sizes[index] ?? to, to] as const)
      .map(([from, to]) =>
        goal(`growth exponent, N=${from} to ${to}`, growth(measured, 'full', from, to), 1.05),
      ),
    goal(`memory of the largest process, GB, ${n}`, largestProcess(measured, at), 1.5),
    ...sizes
      .filter((size) => size === 5000)
      .map((size) =>
        goal(`memory of the largest process, GB, N=${size}`, largestProcess(measured, size), 4),
      ),
    goal(`check, s, ${n}`, commands?.check.wall, 10),
    goal(`dev server ready, s, ${n}`, commands?.dev.ready, 5),
    goal(`an edit on screen, s, ${n}`, commands?.dev.edit, 1),
  ];
}

const goal = (name: string, measured: number | undefined, most: number): Goal => ({
  name,
  measured,
  most,
});

/** Whether a goal was missed; what was not measured was not. */
export function isMissed({ measured, most }: Goal): boolean {
  return measured !== undefined && measured > most;
}
