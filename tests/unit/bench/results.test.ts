import { describe, expect, test } from 'vitest';

import { goalsOf, isMissed } from '../../../scripts/bench/goals.ts';
import { cpuOf } from '../../../scripts/bench/measure-run.ts';
import {
  growthExponent,
  medianRun,
  largestProcess,
  ratio,
} from '../../../scripts/bench/results.ts';
import type { Measured, Result } from '../../../scripts/bench/results.ts';
import { buildRows, figure, goalRows } from '../../../scripts/bench/tables.ts';

const run = (wall: number, memory?: number) => ({
  wall,
  cpu: wall * 2,
  memory,
  largest: memory && memory / 2,
});

const full = (articles: number, by: string, ...walls: number[]): Result => ({
  articles,
  scenario: 'full',
  by,
  runs: walls.map((wall) => run(wall, wall / 10)),
});

const measured: Measured = {
  results: [
    full(100, 'ours', 4),
    full(1000, 'ours', 30, 20, 90),
    full(1000, 'starlight', 40, 60, 50),
  ],
  commands: [{ articles: 1000, check: run(8), dev: { ready: 4, first: 6, edit: 2 } }],
};

const goal = (start: string) => goalsOf(measured).find(({ name }) => name.startsWith(start));

describe('several runs', () => {
  test('are summed up as their median, so that one busy minute does not count', () => {
    expect(medianRun([run(30), run(20), run(90)])).toEqual({
      wall: 30,
      cpu: 60,
      memory: undefined,
      largest: undefined,
    });
  });

  test('are compared by their medians', () => {
    expect(ratio(measured, 1000, 'full', 'starlight')).toBeCloseTo(0.6);
    expect(ratio(measured, 1000, 'full', 'vitepress')).toBeUndefined();
  });

  test('took as much memory as the largest process of the one that took most', () => {
    expect(largestProcess(measured, 1000)).toBe(4.5);
  });
});

test('the growth exponent is 1 where time grows in step and 2 where it grows with the square', () => {
  expect(growthExponent({ size: 100, time: 3 }, { size: 1000, time: 30 })).toBeCloseTo(1);
  expect(growthExponent({ size: 100, time: 3 }, { size: 1000, time: 300 })).toBeCloseTo(2);
});

test('processor time is all that the shell counts, user and system, its own and its children’s', () => {
  expect(cpuOf('0m0.01s 0m0.02s\n1m2.50s 0m3.000000s\n')).toBeCloseTo(65.53);
});

describe('goals', () => {
  test('are judged at 1,000 articles', () => {
    expect(goal('full build ÷ Starlight')).toEqual({
      name: 'full build ÷ Starlight’s, N=1000',
      measured: 0.6,
      most: 1,
    });
  });

  test('are judged at the largest size there is where 1,000 were not built', () => {
    const small = goalsOf({ results: [full(20, 'ours', 4)], commands: [] });
    expect(small[0]?.name).toBe('full build ÷ Starlight’s, N=20');
  });

  test('are missed by what is over, and not by what was not measured', () => {
    expect(isMissed(goal('an edit on screen')!)).toBe(true);
    expect(isMissed(goal('check')!)).toBe(false);
    expect(isMissed(goal('full build ÷ VitePress')!)).toBe(false);
    expect(goalRows(goalsOf(measured))['full build ÷ VitePress’s, N=1000']?.['reached']).toBe('–');
  });

  test('know how time grew between each size and the next', () => {
    expect(goal('growth exponent, N=100 to 1000')?.measured).toBeCloseTo(0.875, 3);
  });
});

test('a row says what a build took and how ours compares', () => {
  expect(buildRows(measured)[2]).toEqual({
    N: 1000,
    build: 'full',
    by: 'starlight',
    'wall s': 50,
    'CPU s': 100,
    'peak GB': 5,
    'largest process GB': 2.5,
    'wall ÷': 0.6,
    'CPU ÷': 0.6,
  });
  expect(figure(undefined)).toBe('–');
});
