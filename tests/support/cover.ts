import type { BuiltPage } from './built-site.ts';

/**
 * Of all that show something, few that together show everything: each time the one that adds most, of two that
 * add as much the first. Which is rarely more than the fewest there can be.
 */
export function cover<T>(all: readonly T[], shownBy: (one: T) => Iterable<string>): T[] {
  const shown = new Map(all.map((one) => [one, new Set(shownBy(one))]));
  const missing = new Set([...shown.values()].flatMap((names) => [...names]));
  const chosen: T[] = [];
  while (missing.size > 0) {
    const most = all
      .map((one) => ({ one, adds: shown.get(one)?.intersection(missing) ?? new Set<string>() }))
      .reduce((best, next) => (next.adds.size > best.adds.size ? next : best));
    chosen.push(most.one);
    for (const name of most.adds) missing.delete(name);
  }
  return chosen;
}

/** What a page is made of: every element with each of its classes, `table`, `a.term`, `keep-offline`. */
export function partsOf({ root }: BuiltPage): Set<string> {
  const parts = root.querySelectorAll('*').flatMap(({ rawTagName, classList }) => {
    const name = rawTagName.toLowerCase();
    return [name, ...classList.value.map((each) => `${name}.${each}`)];
  });
  return new Set(parts);
}
