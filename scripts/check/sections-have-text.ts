import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';

import { componentOf } from '../../src/prose/component-of.ts';
import { placeOf } from './parts/counterparts.ts';
import type { Finding, Rule } from './rule.ts';

/** Under every heading stands something to read, or a heading of a lower level. */
export const sectionsHaveText: Rule = {
  name: 'sections-have-text',
  find: ({ prose }) => prose.flatMap(({ tree, file }) => empty(tree, file)),
};

function empty(tree: Nodes, file: string): Finding[] {
  const found: Finding[] = [];
  let open: Extract<Nodes, { type: 'heading' }> | undefined;
  const close = (depth: number) => {
    if (open && depth <= open.depth)
      found.push({
        file,
        at: placeOf(open),
        message: `there is nothing under “${toString(open)}”`,
        hint: 'write a sentence, or take the heading out',
      });
    open = undefined;
  };
  const read = (node: Nodes) => {
    if (node.type === 'heading') {
      close(node.depth);
      open = node;
    } else if ('children' in node && node.children.length > 0) node.children.forEach(read);
    else if (isContent(node)) open = undefined;
  };
  read(tree);
  close(0);
  return found;
}

/** Comments, rules and empty components are nothing to read; some components show something by name alone. */
function isContent(node: Nodes): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  const { name = node.type } = componentOf(node) ?? {};
  return contents.has(name);
}

const contents = new Set([
  'code',
  'footnoteReference',
  'image',
  'imageReference',
  'inlineCode',
  'ComparisonTable',
  'FaqList',
  'Figure',
]);
