import { slugPattern } from '../../src/schemas/fields.ts';
import type { Rule } from './rule.ts';

/** Every heading carries an id of small ASCII letters, digits and hyphens, once in a text. */
export const sectionIds: Rule = {
  name: 'section-ids',
  find: ({ prose }) =>
    prose.flatMap(({ sections, file }) => {
      const lines = new Map<string, number>();
      return sections
        .filter(({ depth, id }) => depth > 1 || id !== 'lead')
        .flatMap(({ formerIds, ...section }) => [
          section,
          ...formerIds.map((id) => ({ ...section, id })),
        ])
        .flatMap(({ id, title, line, column }) => {
          const first = lines.get(id);
          lines.set(id, first ?? line);
          const at = { line, column };
          if (!id)
            return {
              file,
              at,
              message: `the heading “${title}” has no id`,
              hint: 'add one at its end, in English, the same in both languages: [#its-name]',
            };
          if (!slugPattern.test(id))
            return {
              file,
              at,
              message: `the id \`${id}\` is not usable`,
              hint: 'use small letters a–z, digits and single hyphens',
            };
          if (reserved.has(id))
            return {
              file,
              at,
              message: `the id \`${id}\` is the site’s own`,
              hint: 'choose another',
            };
          if (first !== undefined)
            return {
              file,
              at,
              message: `the id \`${id}\` stands on line ${first} already`,
              hint: 'give each section its own',
            };
          return [];
        });
    }),
};

/** Ids that pages use for their own parts. */
const reserved = new Set([
  'contents-label',
  'dialog-search',
  'discussion',
  'footnote-label',
  'lead',
  'main',
  'related',
  'sources',
  'title',
]);
