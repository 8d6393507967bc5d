import type { Element, Root } from 'hast';

import { SKIP, visit } from './visit.ts';

/**
 * Lets a wide table scroll inside its own box, reachable by keyboard, and aligns cells by class:
 * `align` is no HTML any more and `style` is refused by the site's Content-Security-Policy. White space
 * between cells says nothing.
 */
export function tables() {
  return (tree: Root) =>
    visit(tree, 'element', (element: Element, index, parent) => {
      if (element.tagName === 'table' && parent && index !== undefined) {
        parent.children[index] = box(element);
        return SKIP;
      }
      return;
    });
}

function box(table: Element): Element {
  visit(table, 'element', (part: Element) => {
    if (/^t(able|head|body|r)$/.test(part.tagName))
      part.children = part.children.filter(({ type }) => type === 'element');
  });
  visit(table, 'element', (cell: Element) => {
    const align = cell.properties['align'];
    if (align === undefined || align === null) return;
    delete cell.properties['align'];
    cell.properties['className'] = [`align-${String(align)}`];
  });
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['scroll'], tabIndex: 0 },
    children: [table],
  };
}
