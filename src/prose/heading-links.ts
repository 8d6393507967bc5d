import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

import { translator } from '../i18n/translator.ts';
import { languageOfFile } from './language-of-file.ts';

/** Gives every heading with an id a link to itself. */
export function headingLinks() {
  return (tree: Root, file: VFile) => {
    const t = translator(languageOfFile(file.path) ?? 'en');
    visit(tree, 'element', (heading: Element) => {
      const { id } = heading.properties;
      if (!/^h[2-6]$/.test(heading.tagName) || typeof id !== 'string' || id === 'footnote-label')
        return;
      heading.children.push({
        type: 'element',
        tagName: 'a',
        properties: {
          className: ['section-link'],
          href: `#${id}`,
          ariaLabel: t('links.section', { title: toString(heading) }),
        },
        children: [],
      });
    });
  };
}
