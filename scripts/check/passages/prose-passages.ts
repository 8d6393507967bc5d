import type { Heading, Image, Paragraph, RootContent, TableCell } from 'mdast';

import { visit } from '../../../src/prose/visit.ts';
import type { Prose } from '../content.ts';
import { PassageWriter, thing } from './passage.ts';
import type { Passage } from './passage.ts';
import { bareAddress, rangeOf } from './ranges.ts';
import type { Range } from './ranges.ts';

/** The passages of a page's text, in reading order; code, addresses and props of components are none. */
export function prosePassages(prose: Prose): Passage[] {
  const passages: Passage[] = [];
  visit(prose.tree, (node) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      passages.push(...passageOf(node, prose));
    if (node.type === 'image') passages.push(...wordsOf(node, prose));
  });
  return passages;
}

function passageOf(block: Paragraph | Heading | TableCell, prose: Prose): Passage[] {
  const range = rangeOf(block);
  if (!range) return [];
  const reader = new Reader(prose, endOf(block, prose.source, range));
  reader.readAll(block.children, block.type === 'paragraph' ? range : undefined);
  return reader.finish();
}

/** A heading ends where its id begins. */
function endOf(
  block: Paragraph | Heading | TableCell,
  source: string,
  { start, end }: Range,
): number {
  const id = block.type === 'heading' ? block.data?.id : undefined;
  const at = id === undefined ? -1 : source.slice(start, end).lastIndexOf(`[#${id}]`);
  return at < 0 ? end : start + at;
}

/** What a picture shows, and its caption, where both are written as they read. */
function wordsOf({ alt, title, ...image }: Image, prose: Prose): Passage[] {
  const range = rangeOf(image);
  if (!range) return [];
  const slice = prose.source.slice(range.start, range.end);
  return [
    { words: alt, at: '!['.length },
    { words: title, at: title ? slice.lastIndexOf(title) : -1 },
  ].flatMap(({ words, at }) => {
    if (!words || at < 0 || !slice.startsWith(words, at)) return [];
    const reader = new Reader(prose, range.end);
    reader.copy(range.start + at, range.start + at + words.length);
    return reader.finish();
  });
}

/** Reads a block into one passage, up to an offset in the file. */
class Reader {
  readonly #source: string;
  readonly #writer: PassageWriter;
  readonly #limit: number;

  constructor({ file, language, source }: Prose, limit: number) {
    this.#source = source;
    this.#writer = new PassageWriter({ file, language, source, kind: 'prose' });
    this.#limit = limit;
  }

  finish(): Passage[] {
    return this.#writer.finish();
  }

  /** @param inner where the nodes stand, if nothing else stands there */
  readAll(nodes: RootContent[], inner?: Range) {
    let unplaced: RootContent[] = [];
    let done = inner?.start;
    for (const [index, node] of nodes.entries()) {
      const range = rangeOf(node);
      if (!range) {
        unplaced.push(node);
        continue;
      }
      this.#readUnplaced(unplaced, done, range.start);
      this.#read(node, range, nodes[index + 1]);
      unplaced = [];
      done = range.end;
    }
    this.#readUnplaced(unplaced, done, inner?.end);
  }

  copy(start: number, end: number) {
    this.#writer.copy(start, Math.min(end, this.#limit), written, shown);
  }

  #read(node: RootContent, { start, end }: Range, next: RootContent | undefined) {
    const bare = node.type === 'link' ? bareAddress(node, next, this.#source) : undefined;
    if (bare) {
      this.#writer.put(thing, bare.start, bare.end);
      this.copy(bare.end, end);
    } else if (node.type === 'text') this.copy(start, end);
    else if (node.type === 'break') this.#writer.put('\n', start, end);
    else if ('children' in node && node.children.length > 0) this.readAll(node.children);
    else if (node.type !== 'footnoteReference' && node.type !== 'mdxTextExpression')
      this.#writer.put(thing, start, end);
  }

  /** Behind a lone `[` the parser finds addresses late, and forgets where the text around them stands. */
  #readUnplaced(nodes: RootContent[], start: number | undefined, end: number | undefined) {
    if (nodes.length === 0 || start === undefined || end === undefined) return;
    let done = start;
    for (const node of nodes) {
      const [address] = node.type === 'link' ? node.children : [];
      if (address?.type !== 'text') continue;
      const at = this.#source.indexOf(address.value, done);
      if (at < 0 || at >= end) return;
      this.copy(done, at);
      done = at + address.value.length;
      this.#writer.put(thing, at, done);
    }
    this.copy(done, end);
  }
}

/** Escapes, character references, and line breaks with what stands before the next line’s text. */
const written = /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});|\r?\n[ \t>]*/gi;

function shown(piece: string): string {
  if (piece.startsWith('\\')) return piece.charAt(1);
  return piece.startsWith('&') ? thing : '\n';
}
