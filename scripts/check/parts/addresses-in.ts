import { posix } from 'node:path';

import { visit } from '../../../src/prose/visit.ts';
import type { Prose } from '../content.ts';
import { componentOf } from '../../../src/prose/component-of.ts';

/** The files that a text names, in pictures and in links, by path inside the content folder. */
export function addressesIn({ tree, file }: Pick<Prose, 'tree' | 'file'>): string[] {
  const found: string[] = [];
  const name = (address: string | undefined) => {
    if (address) found.push(posix.join(posix.dirname(file), address));
  };
  visit(tree, (node) => {
    if ('url' in node) name(node.url);
    name(componentOf(node)?.props['src']);
  });
  return found;
}
