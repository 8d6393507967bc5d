import { z } from 'zod';

import { bothLanguages, oneOrMore, slug } from './fields.ts';
import { suggest } from './nearest.ts';
import { factFields } from './page.ts';

/** A value in both languages; a list has as many items in each. */
const cell = z
  .strictObject({ en: oneOrMore, zh: oneOrMore })
  .refine((value) => value.en.length === value.zh.length, {
    error: 'has more items in one language than in the other',
    params: { hint: 'give each item its counterpart' },
  });

/** comparisons/<slug>.yaml: options across, criteria down, a value for every cell. */
export const comparisonSchema = z
  .strictObject({
    title: bothLanguages,
    description: bothLanguages,
    change: bothLanguages.optional().describe('What the last update changed, in one sentence.'),
    ...factFields,
    note: bothLanguages.optional().describe('Stands under the table.'),
    options: z
      .array(z.strictObject({ id: slug, name: bothLanguages }))
      .min(2, 'needs at least two'),
    criteria: z
      .array(
        z.strictObject({
          id: slug,
          name: bothLanguages,
          note: bothLanguages.optional(),
          cells: z.record(slug, cell).describe('A value for every option, by the option’s id.'),
        }),
      )
      .min(1, 'is empty'),
  })
  .superRefine(({ options, criteria }, context) => {
    const optionIds = options.map(({ id }) => id);
    for (const [row, { cells }] of criteria.entries()) {
      const path = ['criteria', row, 'cells'];
      for (const id of optionIds)
        if (!(id in cells))
          context.addIssue({
            code: 'custom',
            path,
            message: `has no value for the option \`${id}\``,
            params: { hint: `add a line \`${id}: { en: …, zh: … }\`` },
          });
      for (const id of Object.keys(cells))
        if (!optionIds.includes(id))
          context.addIssue({
            code: 'custom',
            path: [...path, id],
            message: `is not an option of this table`,
            params: { hint: suggest(id, optionIds) },
          });
    }
  });

export type Comparison = z.output<typeof comparisonSchema>;
