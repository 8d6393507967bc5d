import type { Goal } from './goals.ts';
import { isMissed } from './goals.ts';
import { medianRun, ratio } from './results.ts';
import type { Measured } from './results.ts';

type Row = Record<string, string | number>;

/** Every scenario of every generator at every size, a row each; the ratios are ours by theirs. */
export function buildRows(measured: Measured): Row[] {
  return measured.results.map(({ articles, scenario, by, runs }) => {
    const { wall, cpu, memory, largest } = medianRun(runs);
    const share = (time: 'wall' | 'cpu') =>
      by === 'ours' ? undefined : ratio(measured, articles, scenario, by, time);
    return {
      N: articles,
      build: scenario,
      by,
      'wall s': figure(wall),
      'CPU s': figure(cpu),
      'peak GB': figure(memory),
      'largest process GB': figure(largest),
      'wall ÷': figure(share('wall')),
      'CPU ÷': figure(share('cpu')),
    };
  });
}

export function goalRows(goals: readonly Goal[]): Record<string, Row> {
  return Object.fromEntries(
    goals.map((goal) => [
      goal.name,
      {
        measured: figure(goal.measured),
        wanted: `≤ ${goal.most}`,
        reached: goal.measured === undefined ? '–' : isMissed(goal) ? 'NO' : 'yes',
      },
    ]),
  );
}

/** A figure for people, with a dash where there is none. */
export function figure(value: number | undefined): number | string {
  if (value === undefined) return '–';
  return Number(value >= 10 ? value.toFixed(1) : value.toFixed(2));
}
