import type { Root } from 'mdast';
import type { VFile } from 'vfile';

import { vocabularyProblems } from './vocabulary.ts';

/** Refuses to turn a text into a page when it holds anything but Markdown and the vocabulary: code in it never runs. */
export function guard() {
  return (tree: Root, file: VFile) => {
    const [first] = vocabularyProblems(tree);
    if (first)
      file.fail(`${first.message} — ${first.hint}`, { line: first.line, column: first.column });
  };
}
