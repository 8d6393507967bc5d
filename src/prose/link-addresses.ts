import { posix } from 'node:path';

import type { Root } from 'mdast';
import type { VFile } from 'vfile';

import { languageOfFile } from './language-of-file.ts';
import { visit } from './visit.ts';

/**
 * Turns what an editor writes into addresses: a page without language into the page in the text's
 * language, a file of the page's `templates/` into where it is published.
 *
 * @example '/articles/hr-department#recruitment' // '/zh/articles/hr-department/#recruitment' in zh.mdx
 * @example 'templates/plan.zh.csv' // '/playbooks/hiring-together/templates/plan.zh.csv'
 */
export function linkAddresses({ base }: { base: string }) {
  return (tree: Root, file: VFile) => {
    const language = languageOfFile(file.path);
    const page = posix.dirname(file.path).split('/').slice(-2).join('/');
    visit(tree, ['link', 'definition'], (node) => {
      if (node.type !== 'link' && node.type !== 'definition') return;
      if (/^\/(?!\/)/.test(node.url)) {
        const [path = '', hash] = node.url.split('#', 2);
        node.url = `${base}/${language}${path.replace(/\/?$/, '/')}${hash ? `#${hash}` : ''}`;
      }
      if (node.url.startsWith('templates/')) {
        node.url = `${base}/${page}/${node.url}`;
        if (node.type === 'link') node.data = { hProperties: { download: true } };
      }
    });
  };
}
