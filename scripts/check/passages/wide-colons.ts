import { parseDocument, visit } from 'yaml';

/** A key of YAML with a full-width colon behind it, which makes it no key. */
export interface WideColon {
  key: string;
  /** Where the key begins. */
  start: number;
  /** Where the colon stands. */
  colon: number;
}

/** Full-width colons that stand for `:` in a piece of YAML; those inside a text are right there. */
export function wideColons(yaml: string): WideColon[] {
  const candidates = Array.from(
    yaml.matchAll(/(^[ \t]*(?:- +)*|[{,][ \t]*(?=en|zh))([a-z][\w-]*)[ \t]*：/gm),
    ({ index, 0: { length }, 1: before = '', 2: key = '' }): WideColon => ({
      key,
      start: index + before.length,
      colon: index + length - 1,
    }),
  );
  if (candidates.length === 0) return [];
  const beginnings = new Set(candidates.map(({ start }) => start));
  const texts = textsIn(yaml).filter(({ start }) => !beginnings.has(start));
  let next = 0;
  return candidates.filter(({ start }) => {
    while ((texts[next]?.end ?? Infinity) <= start) next++;
    return start < (texts[next]?.start ?? Infinity);
  });
}

/** Where the values that are text stand, in their order. */
function textsIn(yaml: string): { start: number; end: number }[] {
  const texts: { start: number; end: number }[] = [];
  visit(parseDocument(yaml), {
    Scalar(key, { range }) {
      if (key !== 'key' && key !== null && range) texts.push({ start: range[0], end: range[1] });
    },
  });
  return texts;
}
