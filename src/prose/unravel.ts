import type { Root, RootContent } from 'mdast';

import { SKIP, visit } from './visit.ts';

/** A component alone on its line is no paragraph, as MDX has it. */
export function unravel() {
  return (tree: Root) => {
    visit(tree, 'paragraph', (paragraph, index, parent) => {
      const components = paragraph.children.filter(
        (child) => child.type !== 'text' || child.value.trim() !== '',
      );
      const isAlone =
        components.length > 0 && components.every(({ type }) => type === 'mdxJsxTextElement');
      if (!isAlone || !parent || index === undefined) return;
      const blocks = components.map((child) => ({ ...child, type: 'mdxJsxFlowElement' }));
      parent.children.splice(index, 1, ...(blocks as RootContent[]));
      return [SKIP, index + blocks.length];
    });
  };
}
