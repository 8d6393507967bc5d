/** Share of the right pages that were shown. */
export function recall(shown: readonly string[], right: ReadonlySet<string>): number {
  return share([...right].filter((page) => shown.includes(page)).length, right.size);
}

/** Share of the shown pages that are right. */
export function precision(shown: readonly string[], right: ReadonlySet<string>): number {
  return share(shown.filter((page) => right.has(page)).length, shown.length);
}

/** Normalised discounted cumulative gain of the first five, a page being right or not (Järvelin and Kekäläinen 2002). */
export function ndcg5(shown: readonly string[], right: ReadonlySet<string>): number {
  const gain = (rank: number) => 1 / Math.log2(rank + 2);
  const got = shown.slice(0, 5).map((page, rank) => (right.has(page) ? gain(rank) : 0));
  const ideal = Array.from({ length: Math.min(5, right.size) }, (_, rank) => gain(rank));
  return share(sum(got), sum(ideal));
}

export function mean(numbers: readonly number[]): number {
  return share(sum(numbers), numbers.length);
}

export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
