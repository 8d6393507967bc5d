import { vocabularyProblems } from '../../src/prose/vocabulary.ts';
import { proseOf } from './content.ts';
import type { Rule } from './content.ts';

/** MDX holds Markdown and the components by name; nothing in it can run. */
export const vocabulary: Rule = ({ pages }) =>
  proseOf(pages).flatMap(({ tree, file }) => vocabularyProblems(tree, file));
