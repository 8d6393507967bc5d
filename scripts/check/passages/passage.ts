import type { Language } from '../../../src/i18n/languages.ts';
import type { Edit } from '../../../src/schemas/problem.ts';

/** What readers read in one go: a paragraph, heading, table cell, the words of a picture, a value of YAML. */
export interface Passage {
  file: string;
  language: Language;
  /** The whole file. */
  source: string;
  kind: 'prose' | 'value';
  /** The characters that readers see: markup is left out, code, pictures and addresses are one `thing` each. */
  text: string;
  /** Where each UTF-16 unit of the text begins in the file, and where it ends. */
  starts: number[];
  ends: number[];
}

/** Stands in a passage for what is no text: U+FFFC object replacement character (Unicode, chapter 23.8). */
export const thing = '\uFFFC';

/** Puts a passage together from pieces of a file, in reading order. */
export class PassageWriter {
  readonly #passage: Passage;
  readonly #parts: string[] = [];

  constructor(about: Pick<Passage, 'file' | 'language' | 'source' | 'kind'>) {
    this.#passage = { ...about, text: '', starts: [], ends: [] };
  }

  /** One character, written in the file with those from `start` up to `end`. */
  put(character: string, start: number, end: number) {
    this.#parts.push(character);
    this.#passage.starts.push(start);
    this.#passage.ends.push(end);
  }

  /**
   * The file's own characters from `start` up to `end`.
   *
   * @param written what is written with more characters than it shows, as a pattern with the flag `g`
   * @param shown what such a piece shows: one character, or none
   */
  copy(start: number, end: number, written: RegExp, shown: (piece: string) => string) {
    const slice = this.#passage.source.slice(start, end);
    let done = 0;
    for (const { 0: piece, index } of slice.matchAll(written)) {
      this.#copyPlain(slice.slice(done, index), start + done);
      const character = shown(piece);
      done = index + piece.length;
      if (character) this.put(character, start + index, start + done);
    }
    this.#copyPlain(slice.slice(done), start + done);
  }

  /** The passage, or nothing where it shows no text. */
  finish(): Passage[] {
    this.#passage.text = this.#parts.join('');
    return this.#passage.text.trim() === '' ? [] : [this.#passage];
  }

  #copyPlain(plain: string, start: number) {
    for (let index = 0; index < plain.length; index++)
      this.put(plain.charAt(index), start + index, start + index + 1);
  }
}

/**
 * The edit that replaces the text from `from` up to `to`; nothing where markup stands in between, or where a
 * blank goes that ends an address.
 */
export function editOf(
  passage: Passage,
  from: number,
  to: number,
  insert: string,
): Edit | undefined {
  const { text, starts, ends } = passage;
  for (let index = from + 1; index < to; index++)
    if (starts[index] !== ends[index - 1]) return undefined;
  if (/\s/.test(text.slice(from, to)) && endsAddress(passage, from)) return undefined;
  const [start, end] = [starts[from], ends[to - 1]];
  return start === undefined || end === undefined ? undefined : { start, end, insert };
}

/** Whether a blank at this place ends an address typed without brackets: Markdown reads on to the next blank. */
export function endsAddress({ text, source, starts }: Passage, place: number): boolean {
  for (let index = place - 1; index >= 0 && !/\s/.test(text.charAt(index)); index--)
    if (text.charAt(index) === thing && /^[a-z]/i.test(source.charAt(starts[index] ?? 0)))
      return true;
  return false;
}

/** Whether the character is written with a backslash or otherwise than it looks. */
export function isEscaped({ starts, ends }: Passage, index: number): boolean {
  return (ends[index] ?? 0) - (starts[index] ?? 0) > 1;
}
