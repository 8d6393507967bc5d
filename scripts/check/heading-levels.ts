import type { Rule } from './rule.ts';

/** The title is the only first-level heading, and no level is skipped below it. */
export const headingLevels: Rule = {
  name: 'heading-levels',
  find: ({ prose }) =>
    prose.flatMap(({ sections, file }) => {
      let above = 1;
      return sections
        .filter(({ id }) => id !== 'lead')
        .flatMap(({ depth, line, column, title }) => {
          const allowed = above + 1;
          above = depth;
          const at = { line, column };
          if (depth === 1)
            return {
              file,
              at,
              message: `“${title}” is a second title`,
              hint: 'write ## instead of #: the title stands in the head of the file',
            };
          if (depth > allowed)
            return {
              file,
              at,
              message: `“${title}” skips a level`,
              hint: `write ${'#'.repeat(allowed)} instead of ${'#'.repeat(depth)}`,
            };
          return [];
        });
    }),
};
