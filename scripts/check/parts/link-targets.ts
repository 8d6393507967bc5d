import type { Nodes } from 'mdast';

import { visit } from '../../../src/prose/visit.ts';
import type { Prose } from '../content.ts';

/** The addresses that links of a text lead to; those of `[text][name]` stand in a line `[name]: address`. */
export function linkTargets({ tree }: Pick<Prose, 'tree'>): (node: Nodes) => string | undefined {
  const definitions = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => {
    if (!definitions.has(identifier)) definitions.set(identifier, url);
  });
  return (node) => {
    if (node.type === 'link') return node.url;
    return node.type === 'linkReference' ? definitions.get(node.identifier) : undefined;
  };
}
