import type { Result } from './search.ts';

/** What a reader may narrow results by; both stand in the address. */
export const facetNames = ['kind', 'topic'] as const;
export type Filters = Partial<Record<(typeof facetNames)[number], string>>;

export interface Facet {
  name: keyof Filters;
  values: { value: string; count: number; chosen: boolean }[];
}

export function matchesFilters({ kind, topics }: Result, filters: Filters): boolean {
  return (
    (!filters.kind || kind === filters.kind) && (!filters.topic || topics.includes(filters.topic))
  );
}

/** How many results each choice would leave, the other choice standing as it is. */
export function facetsOf(results: Result[], filters: Filters): Facet[] {
  return facetNames.map((name) => {
    const others = results.filter((result) =>
      matchesFilters(result, { ...filters, [name]: undefined }),
    );
    const counts = new Map<string, number>();
    for (const result of others)
      for (const value of name === 'kind' ? [result.kind ?? ''] : result.topics)
        if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
    const chosen = filters[name];
    if (chosen && !counts.has(chosen)) counts.set(chosen, 0);
    return {
      name,
      values: [...counts]
        .sort(([a, more], [b, fewer]) => fewer - more || (a < b ? -1 : 1))
        .map(([value, count]) => ({ value, count, chosen: value === chosen })),
    };
  });
}
