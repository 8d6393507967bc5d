/** A number, a percentage, a date or a time that a text states. */
export interface Figure extends Reading {
  /** As the text has it. */
  written: string;
  /** Where it begins in the text. */
  start: number;
}

export interface Reading {
  /**
   * What it states, spelt alike for all ways of writing it: `30000` for 30,000, 3万 and thirty thousand; `30%`
   * for 三成; year, month and day one by one; `2:30` for times, on a clock of twelve hours.
   */
  values: string[];
  /** Whether it is a figure, not a turn of speech: what is in digits, percentages, eleven and more in words. */
  strict: boolean;
}

/** A way of writing figures. */
export interface Spelling {
  /** With the flag `g`, and groups by name. */
  pattern: RegExp;
  /** What a match states; nothing where it is no figure. */
  read(groups: Record<string, string | undefined>): Reading | undefined;
}

/** How a language writes figures; what one spelling has read is not read again by the next. */
export interface Spellings {
  dates: Spelling[];
  proportions: Spelling[];
  scaled: Spelling[];
  words: Spelling[];
}

/** A turn of speech, and what it may stand for: half an hour for `30`. */
export type Turn = [pattern: RegExp, ...values: string[]];

export function stated(...values: (number | string)[]): Reading {
  return { values: values.map(String), strict: true };
}

/** Said in words that are used for much else too. */
export function implied(...values: (number | string)[]): Reading {
  return { values: values.map(String), strict: false };
}
