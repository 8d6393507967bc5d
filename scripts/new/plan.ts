import type { InBothLanguages } from '../../src/i18n/languages.ts';

/** What `npm run new` will write and say. */
export interface Plan {
  /** `articles/my-page`, or `glossary/my-term`. */
  page: string;
  /** What was done, in a few words. */
  done: string;
  /** New files with their text, by path inside the content folder. */
  files: Map<string, string>;
  /** What the editor does next. */
  steps: InBothLanguages[];
}

/** Why nothing was written, and what to type instead. */
export interface Refusal {
  message: string;
  hint: string;
}

export function isRefusal(outcome: object): outcome is Refusal {
  return 'hint' in outcome;
}

/** What stands behind everything that an editor has to replace. */
export const marks = {
  write: { en: '(to write)', zh: '（待写）' },
  translate: { en: '(to translate)', zh: '（待译）' },
} as const satisfies Record<string, InBothLanguages>;
