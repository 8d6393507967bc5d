import type { Element, Nodes, Parents, Root as Html } from 'hast';
import type { Root } from 'mdast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';

import { renderingPlugins } from './markdown.ts';
import { SKIP, visit } from './visit.ts';

/** A text as a page prints it: HTML, and between it components with what stands in them. */
export type ProsePart = string | ComponentPart;

export interface ComponentPart {
  name: string;
  props: Record<string, string | true>;
  parts: ProsePart[];
}

/**
 * Turns a text into what a page prints. Nothing of it is ever run: what is neither Markdown nor of the
 * vocabulary is refused by the first plugin.
 *
 * @param tree as `parseProse` gives it; it is left as it is
 * @param file path inside the content folder
 * @param base path the site is published under, '' or `/handbook`
 */
export function proseParts(tree: Root, file: string, base: string): ProsePart[] {
  const known = made.get(tree) ?? makeParts(tree, file, base);
  made.set(tree, known);
  return known;
}

/** A text stands on its own page and twice beside the other language. */
const made = new WeakMap<Root, ProsePart[]>();

function makeParts(tree: Root, file: string, base: string): ProsePart[] {
  const { remarkPlugins, rehypePlugins } = renderingPlugins(base);
  const html = unified()
    .use(remarkPlugins)
    .use(remarkRehype, {
      clobberPrefix: '',
      passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'],
    })
    .use(rehypePlugins)
    .runSync(structuredClone(tree), new VFile({ path: file })) as Html;
  return partsOf(html);
}

type Component = MdxJsxFlowElementHast | MdxJsxTextElementHast;

const writer = unified().use(rehypeStringify).freeze();

/** Each component is written as an empty comment first, which no text of ours can hold, and put in its place then. */
function partsOf(parent: Parents): ProsePart[] {
  const components: Component[] = [];
  visit(parent, (node: Nodes, index, within) => {
    if (!isComponent(node) || node === parent || !within || index === undefined) return;
    components.push(node);
    within.children[index] = { type: 'comment', value: '' };
    return SKIP;
  });
  const pieces = writer
    .stringify({ type: 'root', children: parent.children as Element[] })
    .split('<!---->');
  return pieces.flatMap((html, index) => {
    const component = components[index];
    return [...(html ? [html] : []), ...(component ? [partOf(component)] : [])];
  });
}

function partOf(component: Component): ComponentPart {
  return {
    name: component.name ?? '',
    props: Object.fromEntries(
      component.attributes.flatMap((attribute) =>
        attribute.type === 'mdxJsxAttribute' && typeof attribute.value !== 'object'
          ? [[attribute.name, attribute.value ?? true]]
          : [],
      ),
    ),
    parts: partsOf(component),
  };
}

function isComponent(node: Nodes): node is Component {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}
