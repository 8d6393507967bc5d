import type { FootnoteDefinition, Heading, List, ListItem, Root, RootContent, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';

import { address, label, line, tag } from './skeleton-line.ts';

/** What stands where the source has words. */
export interface Filling {
  filler: string;
  /** A comment that shows the translator what the source’s heading says. */
  comment(heading: string): string;
}

/**
 * Markdown with the structure of a text and none of its words: headings keep level and id, tables
 * their shape, lists their items; components, links, pictures and footnotes keep what they name.
 */
export function skeletonOf({ children }: Root, filling: Filling): string {
  return blocks(children, filling);
}

function blocks(nodes: readonly RootContent[], filling: Filling, between = '\n\n'): string {
  const parts: string[] = [];
  let before = '';
  for (const node of nodes) {
    const part = block(node, filling);
    if (part === undefined) continue;
    // Two lists would grow into one.
    if (node.type === 'list' && before === 'list') parts.push('{/* */}');
    parts.push(part);
    before = node.type;
  }
  return parts.join(between);
}

function block(node: RootContent, filling: Filling): string | undefined {
  switch (node.type) {
    case 'heading':
      return heading(node, filling);
    case 'paragraph':
      return line(node.children, filling.filler);
    case 'list':
      return list(node, filling);
    case 'table':
      return table(node, filling);
    case 'blockquote':
      return blocks(node.children, filling).replace(/^(.?)/gm, (first) =>
        first ? `> ${first}` : '>',
      );
    case 'code': {
      const fence = '`'.repeat(longestRun(node.value) + 1);
      return `${fence}${node.lang ?? ''}\n${node.value}\n${fence}`;
    }
    case 'thematicBreak':
      return '***';
    case 'definition':
      return `[${label(node)}]: ${address(node.url)}`;
    case 'footnoteDefinition':
      return footnote(node, filling);
    case 'mdxJsxFlowElement':
      return tag(node, filling.filler, `\n\n${blocks(node.children, filling)}\n\n`);
    default:
      return undefined;
  }
}

function heading(node: Heading, { filler, comment }: Filling): string {
  const id = node.data?.id ? ` [#${node.data.id}]` : '';
  return `${comment(toString(node))}\n\n${'#'.repeat(node.depth)} ${filler}${id}`;
}

function list({ children, ordered, start, spread }: List, filling: Filling): string {
  const loose = spread || children.some((item) => item.spread);
  return children
    .map((item, index) => listItem(item, ordered ? `${(start ?? 1) + index}.` : '-', filling))
    .join(loose ? '\n\n' : '\n');
}

function listItem(
  { children, checked, spread }: ListItem,
  marker: string,
  filling: Filling,
): string {
  const box = typeof checked === 'boolean' ? `[${checked ? 'x' : ' '}] ` : '';
  const content = blocks(children, filling, spread ? '\n\n' : '\n');
  return `${marker} ${box}${indented(content, marker.length + 1)}`;
}

function footnote(node: FootnoteDefinition, filling: Filling): string {
  return `[^${label(node)}]: ${indented(blocks(node.children, filling), 4)}`;
}

function table({ children: rows, align }: Table, { filler }: Filling): string {
  const [header = '', ...body] = rows.map(({ children: cells }) =>
    row(cells.map(({ children }) => line(children, filler))),
  );
  const columns = rows[0]?.children ?? [];
  const rule = row(columns.map((_, index) => ruleFor[align?.[index] ?? 'none']));
  return [header, rule, ...body].join('\n');
}

const ruleFor = { none: '---', left: ':---', center: ':---:', right: '---:' };

const row = (cells: string[]) => `| ${cells.join(' | ')} |`;

/** All lines but the first moved to the right. */
function indented(text: string, width: number): string {
  return text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(width)}`);
}

/** Length of the longest run of backticks, at least two. */
function longestRun(text: string): number {
  return Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
}
