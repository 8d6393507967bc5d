import type { Nodes, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';

import { SKIP, visit } from '../prose/visit.ts';
import type { Page } from './page.ts';
import { fingerprint, sectionsOf } from './sections.ts';

/**
 * What can be ticked on a page: its steps that say when they are done, by the id of their section, and the
 * items of its task lists, by section and number, `before-you-start/2`. Each has the fingerprint of what the source says there,
 * so that both languages share one progress.
 */
export function boxesOf(page: Page): Record<string, string> {
  const tree = page.texts[page.source]?.tree;
  return tree ? boxesIn(tree) : {};
}

function boxesIn(tree: Root): Record<string, string> {
  const boxes: Record<string, string> = {};
  let section = 'lead';
  let number = 0;
  visit(tree, (node) => {
    if (node.type === 'heading') [section, number] = [node.data?.id ?? '', 0];
    if (node.type === 'listItem' && typeof node.checked === 'boolean')
      boxes[`${section}/${++number}`] = fingerprint(toString(node));
    if (isComponent(node, 'Step')) {
      const id = node.children.find((child) => child.type === 'heading')?.data?.id;
      const ends = node.children.some((child) => isComponent(child, 'DoneWhen'));
      if (id && ends) boxes[id] = printOf(node.children);
    }
    return node.type === 'paragraph' || node.type === 'table' ? SKIP : undefined;
  });
  return boxes;
}

function isComponent(node: Nodes, name: string): node is MdxJsxFlowElement {
  return node.type === 'mdxJsxFlowElement' && node.name === name;
}

function printOf(children: RootContent[]): string {
  const sections = sectionsOf({ type: 'root', children });
  const [only, ...more] = sections.map((section) => section.fingerprint);
  return more.length === 0 ? (only ?? '') : fingerprint([only, ...more].join(' '));
}
