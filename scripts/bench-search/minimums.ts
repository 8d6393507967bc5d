/** What search has to reach: of each measure, the least it may be, or with `most` the most. */
export interface Minimum {
  least?: number;
  most?: number;
}

export const minimums: Record<string, Minimum> = {
  'substring recall %': { least: 100 },
  'substring precision %': { least: 99.5 },
  'substring NDCG@5 %': { least: 98 },
  'same language @1 %': { least: 96 },
  'same language @3 %': { least: 100 },
  'cross-language @1 %': { least: 92 },
  'cross-language @3 %': { least: 98 },
  'traditional @3 %': { least: 98 },
  'pinyin @3 %': { least: 98 },
  'initials @3 %': { least: 90 },
  'typo @3 %': { least: 90 },
  'nothing shown where nothing is %': { least: 100 },
  'first search, KB, median': { most: 120 },
  'script of ours, KB, most': { most: 8 },
  'first search, KB, median (1,000 pages)': { most: 170 },
};

export function isReached(measure: string, value: number): boolean {
  const { least = -Infinity, most = Infinity } = minimums[measure] ?? {};
  return value >= least && value <= most;
}
