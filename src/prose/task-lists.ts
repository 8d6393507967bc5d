import type { Element, Root } from 'hast';

import { visit } from './visit.ts';

/** Draws the boxes of `- [ ]` by class: a disabled form control has no meaning to a reader. */
export function taskLists() {
  return (tree: Root) =>
    visit(tree, 'element', (item: Element) => {
      if (item.tagName !== 'li' || !hasClass(item, 'task-list-item')) return;
      visit(item, 'element', (box: Element, index, parent) => {
        if (box.tagName !== 'input' || index === undefined || !parent) return;
        if (box.properties['checked'])
          item.properties['className'] = ['task-list-item', 'task-done'];
        parent.children.splice(index, 1);
      });
    });
}

function hasClass(element: Element, name: string): boolean {
  const classes = element.properties['className'];
  return Array.isArray(classes) && classes.includes(name);
}
