import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

import { languageOfFile } from './language-of-file.ts';

/**
 * Turns the address of a page without language into that of the page in the text's language.
 *
 * @example '/articles/hr-department#recruitment' // '/zh/articles/hr-department/#recruitment' in zh.mdx
 */
export function linkAddresses({ base }: { base: string }) {
  return (tree: Root, file: VFile) => {
    const language = languageOfFile(file.path);
    visit(tree, ['link', 'definition'], (node) => {
      if ((node.type !== 'link' && node.type !== 'definition') || !/^\/(?!\/)/.test(node.url))
        return;
      const [path = '', hash] = node.url.split('#', 2);
      node.url = `${base}/${language}${path.replace(/\/?$/, '/')}${hash ? `#${hash}` : ''}`;
    });
  };
}
