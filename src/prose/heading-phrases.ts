import type { Element, ElementContent, Root } from 'hast';
import type { VFile } from 'vfile';

import { phrases } from '../i18n/phrases.ts';
import { languageOfFile } from './language-of-file.ts';
import { visit } from './visit.ts';

/** Says where a Chinese heading may break: between words. */
export function headingPhrases() {
  return (tree: Root, file: VFile) => {
    if (languageOfFile(file.path) !== 'zh') return;
    visit(tree, 'element', (heading: Element) => {
      if (/^h[2-6]$/.test(heading.tagName)) heading.children = heading.children.flatMap(inPhrases);
    });
  };
}

function inPhrases(child: ElementContent): ElementContent[] {
  if (child.type !== 'text') return [child];
  return phrases(child.value).flatMap((value, index) => [
    ...(index > 0 ? [wordBreak()] : []),
    { type: 'text', value },
  ]);
}

function wordBreak(): Element {
  return { type: 'element', tagName: 'wbr', properties: {}, children: [] };
}
