import type { PhrasingContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/**
 * A line of a skeleton: the filler where the source has words, then whatever must be the same in
 * both languages. Terms are left to the translator, who knows where they first matter.
 */
export function line(nodes: readonly PhrasingContent[], filler: string): string {
  const kept = nodes.map((node) => keep(node, filler)).join('');
  return nodes.some(hasWords) ? filler + kept : kept;
}

/** A component with its props; those that hold words get the filler. */
export function tag(
  { name, attributes, children }: MdxJsxFlowElement | MdxJsxTextElement,
  filler: string,
  content: string,
): string {
  const props = attributes.map((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return '';
    const value = namingProps.has(attribute.name) ? attribute.value : filler;
    return ` ${attribute.name}="${value.replaceAll('"', '&quot;')}"`;
  });
  const opening = `<${name}${props.join('')}`;
  return children.length === 0 ? `${opening} />` : `${opening}>${content}</${name}>`;
}

/** The address of a link or picture, as Markdown wants it in parentheses. */
export function address(url: string): string {
  return /[\s()<>]/.test(url) ? `<${url.replace(/[<>]/g, encodeURIComponent)}>` : url;
}

export function label(node: { label?: string | null | undefined; identifier: string }): string {
  return node.label ?? node.identifier;
}

/** Props that name something both languages share. */
const namingProps = new Set(['id', 'src', 'topic']);

function keep(node: PhrasingContent, filler: string): string {
  switch (node.type) {
    case 'link':
      return `[${filler}](${address(node.url)})`;
    case 'linkReference':
      return `[${filler}][${label(node)}]`;
    case 'image':
      return `![${filler}](${address(node.url)}${node.title ? ` "${filler}"` : ''})`;
    case 'imageReference':
      return `![${filler}][${label(node)}]`;
    case 'footnoteReference':
      return `[^${label(node)}]`;
    case 'mdxJsxTextElement':
      if (node.name !== 'Term') return tag(node, filler, line(node.children, filler));
  }
  return 'children' in node ? node.children.map((child) => keep(child, filler)).join('') : '';
}

function hasWords(node: PhrasingContent): boolean {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.trim() !== '';
  if (node.type === 'mdxJsxTextElement' && node.name !== 'Term') return false;
  return isPlainMarkup(node) && node.children.some(hasWords);
}

function isPlainMarkup(
  node: PhrasingContent,
): node is Extract<PhrasingContent, { children: PhrasingContent[] }> {
  return 'children' in node && node.type !== 'link' && node.type !== 'linkReference';
}
