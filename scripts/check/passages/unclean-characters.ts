/** What must not stand in a text: classes of the Unicode Character Database (UAX #44), the first that fits. */
const kinds: { pattern: string; what: string; hint: string }[] = [
  {
    pattern: '[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\u061C]+',
    what: 'an invisible character changes the direction of the text',
    hint: 'delete it',
  },
  {
    pattern: '[\\u200B-\\u200D\\u2060\\uFEFF]+',
    what: 'a character without width, which nobody sees and search stumbles over',
    hint: 'delete it',
  },
  {
    pattern: '\\uFFFD+',
    what: 'a character was lost here',
    hint: 'type again what stood in place of �',
  },
  {
    pattern: '\\p{Private_Use}+',
    what: 'a character for private use, which most fonts do not have',
    hint: 'type the character that is meant, or delete it',
  },
  { pattern: '\\p{Format}+', what: 'an invisible character', hint: 'delete it' },
  {
    pattern:
      '(?:(?![\\t\\n]|\\r\\n)[\\p{Control}\\p{Surrogate}\\p{Zl}\\p{Zp}\\p{Noncharacter_Code_Point}])+',
    what: 'a control character',
    hint: 'delete it',
  },
];

/** The byte order mark; emoji joined by U+200D, and flags of regions spelt in tags (UTS #51, chapter 2). */
const fine = [
  '^\\uFEFF',
  '[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F]\\u200D(?=\\p{Extended_Pictographic})',
  '\\u{1F3F4}[\\u{E0020}-\\u{E007E}]{3,6}\\u{E007F}',
];

const pattern = new RegExp(
  `${fine.join('|')}|${kinds.map((kind) => `(${kind.pattern})`).join('|')}`,
  'gu',
);

export interface Unclean {
  index: number;
  /** `U+200B` */
  name: string;
  what: string;
  hint: string;
}

/** The characters of a text that must not stand there, each run of a kind once, in their order. */
export function* uncleanCharacters(text: string): Generator<Unclean> {
  for (const { index, 0: run, ...groups } of text.matchAll(pattern)) {
    const kind = kinds.find((_, number) => groups[number + 1] !== undefined);
    if (kind) yield { index, name: nameOf(run), what: kind.what, hint: kind.hint };
  }
}

/** A run by its first character. */
function nameOf(run: string): string {
  const code = (run.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const { length } = [...run];
  return length === 1 ? `U+${code}` : `U+${code}, ${length} in a row`;
}
