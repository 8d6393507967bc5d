/**
 * What a character is beside Chinese text. `mark` is Chinese punctuation, `shared` the marks that English has
 * too (“ ” ‘ ’ … —), `edge` the beginning or end of a line.
 */
export type CharacterKind = 'han' | 'mark' | 'shared' | 'letter' | 'edge' | 'other';

export function kindOf(character: string): CharacterKind {
  if (character === '' || character === '\n') return 'edge';
  if (isHan(character)) return 'han';
  if (/[\u3001-\u303F\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65]/.test(character))
    return 'mark';
  if (/[“”‘’…—]/.test(character)) return 'shared';
  return /[\p{Script=Latin}\p{Nd}]/u.test(character) ? 'letter' : 'other';
}

/** Whether there is a Chinese character in the text. */
export function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** Space, tab, no-break space, full-width space. */
export const blanks = ' \t\u00A0\u3000';

/** A character in a text, and where it begins and ends. */
export interface Neighbour {
  character: string;
  kind: CharacterKind;
  start: number;
  end: number;
}

/** The character before a place, blanks passed over. */
export function neighbourBefore(text: string, place: number): Neighbour {
  let end = place;
  while (end > 0 && blanks.includes(text.charAt(end - 1))) end--;
  const isPair = /[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(Math.max(0, end - 2), end));
  return neighbour(text, Math.max(0, end - (isPair ? 2 : 1)), end);
}

/** The character after a place, blanks passed over. */
export function neighbourAfter(text: string, place: number): Neighbour {
  let start = place;
  while (start < text.length && blanks.includes(text.charAt(start))) start++;
  const isAstral = (text.codePointAt(start) ?? 0) > 0xffff;
  return neighbour(text, start, Math.min(text.length, start + (isAstral ? 2 : 1)));
}

function neighbour(text: string, start: number, end: number): Neighbour {
  const character = text.slice(start, end);
  return { character, kind: kindOf(character), start, end };
}
