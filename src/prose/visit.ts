import { EXIT, SKIP } from 'unist-util-visit';
import type { visit as original } from 'unist-util-visit';
import type { Node, Parent } from 'unist';

export { SKIP };

type Answer = typeof SKIP | typeof EXIT | number | undefined;
type Visitor = (node: Node, index?: number, parent?: Parent) => Answer | Answer[] | void;

/**
 * `visit` of unist-util-visit, as far as it is used here: a tree from above, children in order, and what the
 * visitor may answer. The original makes a function for every node and names it, for traces of errors, which
 * takes longer than all that visitors do.
 */
export const visit = ((tree: Node, ...asked: [Visitor] | [string | string[], Visitor]) => {
  const [types, visitor] = asked.length === 1 ? [undefined, asked[0]] : asked;
  const wanted = types && new Set([types].flat());
  walk(tree, (node, index, parent) =>
    !wanted || wanted.has(node.type) ? visitor(node, index, parent) : undefined,
  );
}) as typeof original;

/** @returns EXIT, or where its parent goes on if that is not the next child */
function walk(node: Node, visitor: Visitor, index?: number, parent?: Parent): Answer {
  const answer = visitor(node, index, parent) ?? [];
  const answers = Array.isArray(answer) ? answer : [answer];
  if (answers.includes(EXIT)) return EXIT;
  if (!answers.includes(SKIP) && 'children' in node) {
    const { children } = node as Parent;
    for (let at = 0; at < children.length;) {
      const next = walk(children[at]!, visitor, at, node as Parent);
      if (next === EXIT) return EXIT;
      at = typeof next === 'number' ? next : at + 1;
    }
  }
  return answers.find((answer) => typeof answer === 'number');
}
