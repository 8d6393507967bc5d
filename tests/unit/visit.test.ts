import type { Node, Parent } from 'unist';
import { visit as original } from 'unist-util-visit';
import { expect, test } from 'vitest';

import { randomNumbers } from '../../scripts/bench/random.ts';
import { visit } from '../../src/prose/visit.ts';

/** What a visitor may answer, and one that may change the tree before it answers. */
const answers = [undefined, 'skip', false, 0, 2, ['skip', 3], [true, 1]] as const;

/** A tree of up to four levels, every node with a number of its own. */
function grow(random: () => number, next = { id: 0 }, depth = 0): Node {
  const type = ['root', 'list', 'text'][Math.floor(random() * 3)] ?? '';
  const id = next.id++;
  const count = depth < 4 ? Math.floor(random() * 5) : 0;
  const children = Array.from({ length: count }, () => grow(random, next, depth + 1));
  return { type, id, ...(count > 0 && { children }) } as Node;
}

/** Whom a visitor meets, and where; it answers by the node’s number, and goes back at most a few times. */
function met(walk: typeof visit, tree: Node, seed: number, types: string | string[] | undefined) {
  const calls: unknown[] = [];
  const random = randomNumbers(seed);
  const visitor = (node: Node, index?: number, parent?: Parent) => {
    calls.push([(node as Node & { id: number }).id, index, (parent as Node & { id?: number })?.id]);
    if (random() < 0.1 && parent && index !== undefined) parent.children.splice(index + 1, 1);
    return calls.length < 200 && random() < 0.2
      ? answers[Math.floor(random() * answers.length)]
      : undefined;
  };
  if (types === undefined) walk(tree, visitor as never);
  else walk(tree, types, visitor as never);
  return { calls, tree };
}

test.each([[undefined], ['list'], [['root', 'text']]])(
  'trees are walked as by unist-util-visit, whatever visitors answer and change (%o)',
  (types) => {
    for (let seed = 1; seed <= 300; seed++) {
      const tree = () => grow(randomNumbers(seed));
      expect(met(visit, tree(), seed, types)).toEqual(met(original, tree(), seed, types));
    }
  },
);
