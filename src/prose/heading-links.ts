import type { Element, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';

import { translator } from '../i18n/translator.ts';
import { languageOfFile } from './language-of-file.ts';
import { visit } from './visit.ts';

/**
 * Gives every heading with an id a link to itself, and a place for a mark after it: SectionMark, which
 * prints nothing unless its section has changed in the other language.
 */
export function headingLinks() {
  return (tree: Root, file: VFile) => {
    const language = languageOfFile(file.path) ?? 'en';
    const t = translator(language);
    visit(tree, 'element', (heading: Element, index, parent) => {
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
      if (index === undefined || !parent) return;
      parent.children.splice(index + 1, 0, {
        type: 'mdxJsxFlowElement',
        name: 'SectionMark',
        attributes: [
          { type: 'mdxJsxAttribute', name: 'id', value: id },
          { type: 'mdxJsxAttribute', name: 'language', value: language },
        ],
        children: [],
      });
      return index + 2;
    });
  };
}
