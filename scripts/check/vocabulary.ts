import { vocabularyProblems } from '../../src/prose/vocabulary.ts';
import type { Rule } from './rule.ts';

/** MDX holds Markdown and the components by name; nothing in it can run. */
export const vocabulary: Rule = {
  name: 'vocabulary',
  find: ({ prose }) =>
    prose.flatMap(({ tree, file }) =>
      vocabularyProblems(tree).map(({ line, column, ...said }) => ({
        file,
        at: { line, column },
        ...said,
      })),
    ),
};
