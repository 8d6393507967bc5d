/** What a reader has ticked: the key of each box, with the fingerprint of what it said then. */
export type Ticks = ReadonlyMap<string, string>;

/** The boxes of a page by key, each with the fingerprint of what it says now. */
export type Boxes = ReadonlyMap<string, string>;

export interface Progress {
  done: number;
  all: number;
  /** Keys of ticked boxes that say something else than when they were ticked. */
  changed: string[];
}

export function progressOf(boxes: Boxes, ticks: Ticks): Progress {
  const ticked = [...boxes].filter(([key]) => ticks.has(key));
  return {
    done: ticked.length,
    all: boxes.size,
    changed: ticked.filter(([key, print]) => ticks.get(key) !== print).map(([key]) => key),
  };
}

/** The ticks of two readers together. Where both ticked a box, the tick for what it says now counts. */
export function mergeTicks(boxes: Boxes, own: Ticks, given: Ticks): Ticks {
  const merged = new Map(given);
  for (const [key, print] of own)
    if (!given.has(key) || given.get(key) !== boxes.get(key)) merged.set(key, print);
  return merged;
}

export function sameTicks(a: Ticks, b: Ticks): boolean {
  return a.size === b.size && [...a].every(([key, print]) => b.get(key) === print);
}

/** Ticks as a file, and as the browser keeps them. */
export function ticksToFile(page: string, ticks: Ticks): string {
  return `${JSON.stringify({ page, ticks: Object.fromEntries(ticks) }, null, 2)}\n`;
}

/** @returns the ticks in a file, or why there are none */
export function ticksFromFile(page: string, text: string): Ticks | 'unreadable' | 'otherPage' {
  let file: { page?: unknown; ticks?: unknown } | null;
  try {
    file = JSON.parse(text);
  } catch {
    return 'unreadable';
  }
  if (typeof file?.page !== 'string' || typeof file.ticks !== 'object' || !file.ticks)
    return 'unreadable';
  if (file.page !== page) return 'otherPage';
  return new Map(Object.entries(file.ticks).filter(isTick));
}

const start = '#ticks=';

/**
 * Ticks as the fragment of an address, which browsers send to no server; of characters that no chat
 * program takes for the end of a link.
 *
 * @example ticksToFragment(new Map([['set-goals', '0a1b2c3d']])) // '#ticks=set-goals.0a1b2c3d'
 */
export function ticksToFragment(ticks: Ticks): string {
  return start + [...ticks].map((tick) => tick.join('.')).join('~');
}

/** The ticks that a fragment carries; nothing where it is the name of a section. */
export function ticksFromFragment(fragment: string): Ticks | undefined {
  if (!fragment.startsWith(start)) return undefined;
  const ticks = fragment.slice(start.length).split('~');
  return new Map(ticks.map((tick) => tick.split('.')).filter(isTick));
}

/** Nothing else is taken from a link or a file: it may come from anybody. */
function isTick(parts: unknown[]): parts is [key: string, print: string] {
  const [key, print, more] = parts;
  return (
    more === undefined &&
    /^[a-z0-9-]{1,80}(?:\/\d{1,3})?$/.test(String(key)) &&
    typeof print === 'string' &&
    /^[0-9a-f]{8}$/.test(print)
  );
}
