import { proseOf } from './content.ts';
import type { Rule } from './content.ts';

/** The title is the only first-level heading, and no level is skipped below it. */
export const headingLevels: Rule = ({ pages }) =>
  proseOf(pages).flatMap(({ sections, file }) => {
    let above = 1;
    return sections
      .filter(({ id }) => id !== 'lead')
      .flatMap(({ depth, line, column, title }) => {
        const allowed = above + 1;
        above = depth;
        const place = { file, line, column, rule: 'heading-levels', severity: 'error' as const };
        if (depth === 1)
          return {
            ...place,
            message: `“${title}” is a second title`,
            hint: `write ## instead of #: the title stands in the head of the file`,
          };
        if (depth > allowed)
          return {
            ...place,
            message: `“${title}” skips a level`,
            hint: `write ${'#'.repeat(allowed)} instead of ${'#'.repeat(depth)}`,
          };
        return [];
      });
  });
