import { neighbourAfter, neighbourBefore } from './chinese-characters.ts';
import type { CharacterKind, Neighbour } from './chinese-characters.ts';

/** Marks found in a text, and what stands on both sides of them. */
export interface Marks extends Sides {
  marks: string;
  from: number;
  to: number;
}

export interface Sides {
  before: Neighbour;
  after: Neighbour;
}

/** @param pattern the marks looked for, with the flag `g` */
export function findMarks(text: string, pattern: RegExp): Marks[] {
  return Array.from(text.matchAll(pattern), ({ 0: marks, index: from }) => {
    const to = from + marks.length;
    return {
      marks,
      from,
      to,
      before: neighbourBefore(text, from),
      after: neighbourAfter(text, to),
    };
  });
}

/** Whether both sides are Chinese, or one is and the line ends on the other: only a Chinese mark fits between. */
export function standInChinese({ before, after }: Sides): boolean {
  return (
    touchChinese({ before, after }) &&
    [before, after].every(({ kind }) => kind !== 'letter' && kind !== 'other')
  );
}

export function touchChinese({ before, after }: Sides): boolean {
  return isWide(before.kind) || isWide(after.kind);
}

/** Whether another pause or stop stands beside. */
export function touchStop({ before, after }: Sides): boolean {
  return [before, after].some(({ character }) => /^[，。、；：？！]$/.test(character));
}

/** Puts other marks in their place, with the blanks between them and Chinese text taken out. */
export function replaceMarks({ before, after, from, to }: Marks, insert: string) {
  return {
    from: isWide(before.kind) ? before.end : from,
    to: isWide(after.kind) ? after.start : to,
    insert,
  };
}

/** Han and Chinese punctuation, as wide as high. */
export function isWide(kind: CharacterKind): boolean {
  return kind === 'han' || kind === 'mark';
}
