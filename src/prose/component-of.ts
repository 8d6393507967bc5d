import type { Nodes, Root } from 'mdast';

import { visit } from './visit.ts';

/** A component of MDX, with its props that are text. */
export interface Component {
  name: string;
  props: Record<string, string>;
}

/** The component that a node is; nothing for Markdown. */
export function componentOf(node: Nodes): Component | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const props = node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? [[attribute.name, attribute.value] as const]
      : [],
  );
  return { name: node.name ?? '', props: Object.fromEntries(props) };
}

/** The components of a text, in its order. */
export function componentsIn(tree: Root): Component[] {
  const found: Component[] = [];
  visit(tree, (node) => {
    const component = componentOf(node);
    if (component) found.push(component);
  });
  return found;
}
