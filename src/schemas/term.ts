import { z } from 'zod';

import { bothLanguages, slug, words } from './fields.ts';

/** Other names, by language; a language with none may be left out. */
const names = z.strictObject({ en: z.array(words).default([]), zh: z.array(words).default([]) });

/** glossary/<term>.yaml: one agreed word in both languages. */
export const termSchema = z.strictObject({
  name: bothLanguages,
  definition: bothLanguages,
  /** Other names that are fine to use and to search for. */
  variants: names.default({ en: [], zh: [] }),
  /** Names that should not be used. */
  avoid: names.default({ en: [], zh: [] }),
  related: z.array(slug).default([]).describe('Other terms, by their file’s name.'),
  topics: z.array(slug).default([]).describe('Topics from topics.yaml.'),
});

export type Term = z.output<typeof termSchema>;
