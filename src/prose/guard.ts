import type { Root } from 'mdast';
import type { VFile } from 'vfile';

import { visit } from './visit.ts';
import { vocabularyProblems } from './vocabulary.ts';

/**
 * Refuses to turn a text into a page when it holds anything but Markdown and the vocabulary, or an address
 * that is code: nothing in it ever runs.
 */
export function guard() {
  return (tree: Root, file: VFile) => {
    const [first] = vocabularyProblems(tree);
    if (first)
      file.fail(`${first.message} — ${first.hint}`, { line: first.line, column: first.column });
    visit(tree, (node) => {
      if ('url' in node && !isHarmless(node.url))
        file.fail(`an address cannot begin with \`${node.url.split(':')[0]}:\``, node);
    });
  };
}

/** Browsers skip control characters and blanks in a scheme (https://url.spec.whatwg.org/#url-parsing). */
function isHarmless(address: string): boolean {
  const [, scheme] = /^([a-z][a-z\d+.-]*):/i.exec(address.replace(/[\0-\x20]/g, '')) ?? [];
  return scheme === undefined || /^(https?|mailto)$/i.test(scheme);
}
