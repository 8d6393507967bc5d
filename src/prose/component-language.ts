import type { Root } from 'mdast';
import type { VFile } from 'vfile';

import { languageOfFile } from './language-of-file.ts';
import { visit } from './visit.ts';

/** Tells every component of a text which language the text is in; a page may show texts of both. */
export function componentLanguage() {
  return (tree: Root, file: VFile) => {
    const value = languageOfFile(file.path) ?? 'en';
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
        node.attributes.push({ type: 'mdxJsxAttribute', name: 'language', value });
    });
  };
}
