import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';

import { translator } from '../i18n/translator.ts';
import { languageOfFile } from './language-of-file.ts';
import { visit } from './visit.ts';

/** Names the footnotes and their way back in the language of the text. */
export function footnoteLabels() {
  return (tree: Root, file: VFile) => {
    const t = translator(languageOfFile(file.path) ?? 'en');
    visit(tree, 'element', (element: Element) => {
      const { properties } = element;
      if (properties['id'] === 'footnote-label')
        element.children = [{ type: 'text', value: t('footnotes.label') }];
      if (properties['dataFootnoteBackref'] !== undefined) {
        const number = /(\d+)(?:-\d+)?$/.exec(String(properties['href']))?.[1] ?? '';
        properties['ariaLabel'] = t('footnotes.back', { number });
      }
    });
  };
}
