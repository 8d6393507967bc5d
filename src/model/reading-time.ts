/** Han characters and words read in a minute; see the design notes in src/README.md for the source of both. */
const pace = { han: 400, words: 220 };

/** Whole minutes, at least one, that reading a text takes. */
export function readingMinutes(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[\p{Script=Latin}\d][\p{Script=Latin}\d’'.-]*/gu)?.length ?? 0;
  return Math.max(1, Math.round(han / pace.han + words / pace.words));
}
