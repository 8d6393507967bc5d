import { median } from '../bench-search/measures.ts';
import type { Scenario } from './edits.ts';
import type { Run } from './measure-run.ts';
import type { DevTimes } from './measure-dev.ts';

/** The builds of one scenario by one generator. */
export interface Result {
  articles: number;
  scenario: Scenario;
  /** `ours`, or a peer’s name. */
  by: string;
  runs: Run[];
}

/** What only our own commands do, at one size. */
export interface Commands {
  articles: number;
  check: Run;
  dev: DevTimes;
}

export interface Measured {
  results: Result[];
  commands: Commands[];
}

/** The median of several runs, each figure by itself. */
export function medianRun(runs: readonly Run[]): Run {
  const medianOf = (values: (number | undefined)[]) => {
    const known = values.filter((value) => value !== undefined);
    return known.length > 0 ? median(known) : undefined;
  };
  return {
    wall: median(runs.map(({ wall }) => wall)),
    cpu: median(runs.map(({ cpu }) => cpu)),
    memory: medianOf(runs.map(({ memory }) => memory)),
    largest: medianOf(runs.map(({ largest }) => largest)),
  };
}

/** The runs of one scenario, summed up; nothing where it was not measured. */
export function runOf(
  { results }: Measured,
  articles: number,
  scenario: Scenario,
  by: string,
): Run | undefined {
  const found = results.find(
    (result) => result.articles === articles && result.scenario === scenario && result.by === by,
  );
  return found && medianRun(found.runs);
}

/** Our time as a share of a peer’s. */
export function ratio(
  measured: Measured,
  articles: number,
  scenario: Scenario,
  peer: string,
  time: 'wall' | 'cpu' = 'wall',
): number | undefined {
  const ours = runOf(measured, articles, scenario, 'ours');
  const theirs = runOf(measured, articles, scenario, peer);
  return ours && theirs && ours[time] / theirs[time];
}

/** The most memory that one process of any build of ours took at a size. */
export function largestProcess({ results }: Measured, articles: number): number | undefined {
  const peaks = results
    .filter((result) => result.articles === articles && result.by === 'ours')
    .flatMap(({ runs }) => runs.flatMap(({ largest }) => largest ?? []));
  return peaks.length > 0 ? Math.max(...peaks) : undefined;
}

/** How time grows with size: 1 is in step, 2 is with the square. */
export function growthExponent(
  small: { size: number; time: number },
  large: { size: number; time: number },
): number {
  return Math.log(large.time / small.time) / Math.log(large.size / small.size);
}

/** Growth of one scenario of ours from one size to another. */
export function growth(
  measured: Measured,
  scenario: Scenario,
  from: number,
  to: number,
): number | undefined {
  const small = runOf(measured, from, scenario, 'ours');
  const large = runOf(measured, to, scenario, 'ours');
  return (
    small &&
    large &&
    growthExponent({ size: from, time: small.wall }, { size: to, time: large.wall })
  );
}

/** The sizes that were measured, small to large. */
export function sizesOf({ results }: Measured): number[] {
  return [...new Set(results.map(({ articles }) => articles))].toSorted((a, b) => a - b);
}
