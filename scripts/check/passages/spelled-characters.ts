import type { Node } from 'unist';

import { visit } from '../../../src/prose/visit.ts';
import type { Position } from '../../../src/schemas/problem.ts';
import type { KeyPath } from '../../../src/schemas/yaml.ts';
import type { Content } from '../content.ts';
import type { Finding } from '../rule.ts';
import { uncleanCharacters } from './unclean-characters.ts';

/** Unclean characters that a file spells out, as `&#x202E;` or `"\u202E"`, and a page would hold. */
export function spelledCharacters({ entries, prose, texts }: Content): Finding[] {
  const inData = entries
    .filter(({ file }) => /\\[abefnrtvxuULP_N0]/.test(texts.get(file) ?? ''))
    .flatMap(({ file, data, locate }) =>
      valuesIn(data).flatMap(({ value, path }) => findingsIn(file, value, locate(path))),
    );
  const inProse = prose
    .filter(({ source }) => source.includes('&'))
    .flatMap(({ file, tree }) => {
      const found: Spelled[] = [];
      visit(tree as Node, (node) => {
        const { line = 1, column = 1 } = node.position?.start ?? {};
        for (const value of stringsOf(node))
          found.push(...findingsIn(file, value, { line, column }));
      });
      return found;
    });
  // What stands in the file as it is, is told at its place already.
  return [...inData, ...inProse].filter(
    ({ file, character }) => !texts.get(file)?.includes(character),
  );
}

type Spelled = Finding & { character: string };

function findingsIn(file: string, value: string, at: Position): Spelled[] {
  return Array.from(uncleanCharacters(value), ({ index, name, what, hint }) => ({
    file,
    at,
    message: `${what} (${name}) is spelled out`,
    hint,
    character: String.fromCodePoint(value.codePointAt(index) ?? 0),
  }));
}

function valuesIn(value: unknown, path: KeyPath = []): { value: string; path: KeyPath }[] {
  if (typeof value === 'string') return [{ value, path }];
  if (Array.isArray(value)) return value.flatMap((item, index) => valuesIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => valuesIn(item, [...path, key]));
}

/** All that a node says itself: its text, address, title, words for a picture, props of a component. */
function stringsOf(node: object): string[] {
  const { value, url, title, alt, attributes } = node as Record<string, unknown>;
  const props = Array.isArray(attributes) ? attributes.map((attribute) => attribute.value) : [];
  return [value, url, title, alt, ...props].filter((each) => typeof each === 'string');
}
