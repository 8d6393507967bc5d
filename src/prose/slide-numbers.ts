import type { Root } from 'mdast';

import { visit } from './visit.ts';

/** Numbers the slides of a text as the deck does, where the title slide is the first. */
export function slideNumbers() {
  return (tree: Root) => {
    let number = 1;
    visit(tree, 'mdxJsxFlowElement', (node) => {
      if (node.name !== 'Slide') return;
      number++;
      node.attributes.push({ type: 'mdxJsxAttribute', name: 'number', value: String(number) });
    });
  };
}
