import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';

import type { Position } from './problem.ts';

export type KeyPath = readonly (string | number)[];

export interface ParsedYaml {
  data: unknown;
  /** Syntax errors, in the parser's words. */
  errors: (Position & { message: string })[];
  /** Where the value at a path begins, or its key, or the nearest thing above it that exists. */
  locate(path: KeyPath): Position;
}

/**
 * YAML 1.2 as data, with the place of every key.
 *
 * @param firstLine the line of the file on which the text begins, counting from 1
 */
export function parseYaml(text: string, firstLine = 1): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const errors = document.errors.map(({ message, pos }) => ({ ...at(pos[0]), message }));
  if (text.includes('__proto__'))
    visit(document, {
      Pair(_key, { key }) {
        // An object takes it for its prototype, and schemas of records leave it out in silence.
        if (isScalar(key) && key.value === '__proto__')
          errors.push({ ...at(key.range?.[0] ?? 0), message: '`__proto__` cannot be a key' });
      },
    });
  const read = (): unknown => {
    try {
      return document.toJS();
    } catch (error) {
      // References to what is not there, or so many that they would fill the memory.
      errors.push({ ...at(0), message: (error as Error).message });
      return undefined;
    }
  };
  return {
    data: errors.length > 0 ? undefined : read(),
    errors,
    locate: (path) => at(offsetOf(document, path)),
  };
}

function offsetOf(document: Document, path: KeyPath): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(key) === String(step));
      if (!isPair(pair)) return offset;
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (!isNode(node)) return offset;
      offset = node.range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
}
