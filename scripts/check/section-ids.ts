import { slugPattern } from '../../src/schemas/fields.ts';
import { proseOf } from './content.ts';
import type { Rule } from './content.ts';

/** Every heading carries an id of small ASCII letters, digits and hyphens, once in a text. */
export const sectionIds: Rule = ({ pages }) =>
  proseOf(pages).flatMap(({ sections, file }) => {
    const lines = new Map<string, number>();
    return sections
      .filter(({ depth, id }) => depth > 1 || id !== 'lead')
      .flatMap(({ id, title, line, column }) => {
        const first = lines.get(id);
        lines.set(id, first ?? line);
        const place = { file, line, column, rule: 'section-ids', severity: 'error' as const };
        if (!id)
          return {
            ...place,
            message: `the heading “${title}” has no id`,
            hint: 'add one at its end, in English, the same in both languages: [#its-name]',
          };
        if (!slugPattern.test(id))
          return {
            ...place,
            message: `the id \`${id}\` is not usable`,
            hint: 'use small letters a–z, digits and single hyphens',
          };
        if (reserved.has(id))
          return {
            ...place,
            message: `the id \`${id}\` is the site’s own`,
            hint: 'choose another',
          };
        if (first !== undefined)
          return {
            ...place,
            message: `the id \`${id}\` stands on line ${first} already`,
            hint: 'give each section its own',
          };
        return [];
      });
  });

/** Ids that pages use for their own parts. */
const reserved = new Set(['lead', 'title', 'main', 'footnote-label', 'discussion']);
