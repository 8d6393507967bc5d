import { z } from 'zod';

import { languages } from '../i18n/languages.ts';
import { bothLanguages, oneOrMore, slug } from './fields.ts';
import { suggest } from './nearest.ts';
import { factFields } from './page.ts';

/** Answers that a cell gives by a word beside a symbol. */
export const answers = ['yes', 'no', 'partial'] as const;

/**
 * What a cell says: words in both languages (a text or a list, with as many items in each), an answer, or
 * a number. Flat, because a union would tell an editor about branches.
 */
export const comparisonCell = z.preprocess(
  expand,
  z
    .strictObject({
      en: oneOrMore.optional(),
      zh: oneOrMore.optional(),
      is: z.enum(answers).optional().describe('yes, no or partial; as the whole cell: `hr: yes`.'),
      number: z.number().optional().describe('In the row’s unit; as the whole cell: `hr: 15`.'),
      note: bothLanguages.optional().describe('A few words under the value.'),
      source: slug.optional().describe('From sources.yaml: where this cell comes from.'),
    })
    .superRefine((cell, context) => {
      const kinds = [cell.en ?? cell.zh, cell.is, cell.number].filter((kind) => kind !== undefined);
      if (kinds.length !== 1)
        context.addIssue({
          code: 'custom',
          message: kinds.length === 0 ? 'has no value' : 'has more than one value',
          params: { hint: oneKind },
        });
      for (const language of languages)
        if ((cell.en || cell.zh) && !cell[language])
          context.addIssue({
            code: 'invalid_type',
            expected: 'string',
            input: undefined,
            path: [language],
          });
      if (cell.en && cell.zh && cell.en.length !== cell.zh.length)
        context.addIssue({
          code: 'custom',
          message: 'has more items in one language than in the other',
          params: { hint: 'give each item its counterpart' },
        });
    }),
);

const oneKind = 'write one of: { en: …, zh: … }, yes, no, partial, a number';

/** The short forms of a cell: an answer or a number alone. */
function expand(value: unknown, context: z.RefinementCtx): unknown {
  if (typeof value === 'number') return { number: value };
  if (answers.some((answer) => answer === value)) return { is: value };
  if (typeof value !== 'string' && typeof value !== 'boolean') return value;
  context.addIssue({
    code: 'custom',
    message: 'is neither yes, no nor partial',
    params: { hint: oneKind },
  });
  return z.NEVER;
}

/** comparisons/<slug>.yaml: options across, criteria down, a value for every cell. */
export const comparisonSchema = z
  .strictObject({
    title: bothLanguages,
    description: bothLanguages,
    change: bothLanguages.optional().describe('What the last update changed, in one sentence.'),
    ...factFields,
    caption: bothLanguages.optional().describe('Stands above the table; else its title does.'),
    note: bothLanguages.optional().describe('Stands under the table.'),
    options: z
      .array(z.strictObject({ id: slug, name: bothLanguages }))
      .min(2, 'needs at least two'),
    criteria: z
      .array(
        z.strictObject({
          id: slug,
          name: bothLanguages,
          note: bothLanguages.optional().describe('A few words under the row’s name.'),
          unit: bothLanguages.optional().describe('Of the numbers in this row.'),
          source: slug.optional().describe('From sources.yaml: where this row comes from.'),
          cells: z
            .record(slug, comparisonCell)
            .describe('A value for every option, by the option’s id.'),
        }),
      )
      .min(1, 'is empty'),
  })
  .superRefine(({ options, criteria }, context) => {
    const optionIds = options.map(({ id }) => id);
    const repeated = (key: string, ids: string[]) => {
      for (const [index, id] of ids.entries())
        if (ids.indexOf(id) < index)
          context.addIssue({
            code: 'custom',
            path: [key, index, 'id'],
            message: 'is used twice',
            params: { hint: 'choose another name' },
          });
    };
    repeated('options', optionIds);
    repeated(
      'criteria',
      criteria.map(({ id }) => id),
    );
    for (const [row, { cells, unit }] of criteria.entries()) {
      const path = ['criteria', row, 'cells'];
      if (unit && Object.values(cells).every(({ number }) => number === undefined))
        context.addIssue({
          code: 'custom',
          path: ['criteria', row, 'unit'],
          message: 'belongs to no number',
          params: { hint: 'write numbers into the cells of this row, or take the unit out' },
        });
      for (const id of optionIds)
        if (!Object.hasOwn(cells, id))
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
export type Criterion = Comparison['criteria'][number];
export type ComparisonCell = z.output<typeof comparisonCell>;
