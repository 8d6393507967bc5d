import type { Nodes } from 'mdast';

import { parseProse } from '../../src/prose/parse.ts';

/** Everything of a text that both languages share, in order, nested as it is. */
export function shapeOf(text: string): string {
  const { tree, problems } = parseProse(
    'articles/a/en.mdx',
    text.replace(/^---[\s\S]*?\n---\n/, ''),
  );
  if (!tree) throw new Error(JSON.stringify(problems));
  return shape(tree);
}

function shape(node: Nodes): string {
  const inside = 'children' in node ? node.children.map(shape).join('') : '';
  const name = nameOf(node);
  return name ? `${name} {\n${inside}}\n` : inside;
}

const namingProps = ['id', 'src', 'topic'];

function nameOf(node: Nodes): string | undefined {
  switch (node.type) {
    case 'heading':
      return `heading ${node.depth} ${node.data?.id}`;
    case 'link':
    case 'image':
      return `${node.type} ${node.url}`;
    case 'code':
      return `code ${node.lang} ${node.value}`;
    case 'list':
      return `list ${node.ordered} ${node.spread}`;
    case 'listItem':
      return `item ${node.checked}`;
    case 'table':
      return `table ${node.align?.join()}`;
    case 'footnoteReference':
    case 'footnoteDefinition':
      return `${node.type} ${node.identifier}`;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      if (node.name === 'Term') return undefined;
      const props = node.attributes.flatMap((each) =>
        each.type === 'mdxJsxAttribute'
          ? [namingProps.includes(each.name) ? `${each.name}=${String(each.value)}` : each.name]
          : [],
      );
      return `${node.name} ${props.join(' ')}`;
    }
    case 'paragraph':
    case 'blockquote':
    case 'tableRow':
    case 'tableCell':
      return node.type;
    default:
      return undefined;
  }
}
