import type { Link, Nodes } from 'mdast';

/** Offsets in a file. */
export interface Range {
  start: number;
  end: number;
}

/** Where a node stands in the file; nodes that the reading made up stand nowhere. */
export function rangeOf({ position }: Nodes): Range | undefined {
  const [start, end] = [position?.start.offset, position?.end.offset];
  return start === undefined || end === undefined ? undefined : { start, end };
}

/**
 * Where an address typed without brackets stands, or nothing for any other link.
 *
 * @param next the node after the link: what the reading cut off the address has no place of its own
 */
export function bareAddress(
  link: Link,
  next: Nodes | undefined,
  source: string,
): Range | undefined {
  const range = rangeOf(link);
  if (!range || source[range.start] === '[') return undefined;
  const rest = next?.type === 'text' && !rangeOf(next) ? next.value : '';
  const isCut = rest !== '' && source.startsWith(rest, range.end - rest.length);
  return isCut ? { start: range.start, end: range.end - rest.length } : range;
}
