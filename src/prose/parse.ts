import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';

import { memoryOf } from '../kept/memory.ts';
import type { Problem } from '../schemas/problem.ts';
import { readingPlugins } from './markdown.ts';
import { tooMuch } from './too-much.ts';

const processor = unified().use(remarkParse).use(remarkMdx).use(readingPlugins).freeze();

/** A text as it was read. */
export interface Reading {
  tree?: Root;
  problems: Problem[];
}

/** Readings of former runs, by file and text. */
export interface KeptReadings {
  get(file: string, body: string): Reading | undefined;
  set(file: string, body: string, reading: Reading): void;
}

/** What each file said when it was last read, since the check, the pages and what is made of them ask for the same. */
const readings = memoryOf<{ body: string; reading: Reading }>('prose', import.meta);

/**
 * MDX as a tree, which is shared and therefore not to be changed.
 *
 * @param file path inside the content folder; its name tells the language
 * @param body text whose lines count as in the file
 * @param kept saves reading what a former run has read
 */
export function parseProse(file: string, body: string, kept?: KeptReadings): Reading {
  const known = readings.get(file);
  if (known?.body === body) return known.reading;
  const former = kept?.get(file, body);
  const reading = former ?? readProse(file, body);
  if (!former) kept?.set(file, body, reading);
  readings.set(file, { body, reading });
  return reading;
}

function readProse(file: string, body: string): Reading {
  const excess = tooMuch(body);
  if (excess) return { problems: [unread(file, { ...excess, column: 1 })] };
  const source = new VFile({ path: file, value: body });
  try {
    return {
      tree: processor.runSync(processor.parse(source) as Root, source) as Root,
      problems: [],
    };
  } catch (error) {
    return { problems: [unreadable(file, error as Partial<VFileMessage>)] };
  }
}

/** Parsers throw messages with a place; anything else (a stack that ran out) has none. */
function unreadable(file: string, error: Partial<VFileMessage>): Problem {
  const { reason = String(error), line, column, place } = error;
  const start = place && 'start' in place ? place.start : place;
  const opened = /\((\d+):(\d+)-/.exec(reason);
  return unread(file, {
    line: line ?? start?.line ?? Number(opened?.[1] ?? 1),
    column: column ?? start?.column ?? Number(opened?.[2] ?? 1),
    message: `this cannot be read: ${reason.split('\n', 1)[0]?.replace(/ \(note: .*\)$/, '')}`,
    hint: hintFor(reason),
  });
}

function unread(
  file: string,
  said: Pick<Problem, 'line' | 'column' | 'message' | 'hint'>,
): Problem {
  return { file, rule: 'mdx-reads', severity: 'error', ...said };
}

function hintFor(reason: string): string {
  if (/to create a link/i.test(reason))
    return 'write an address without < > around it, or as [text](address)';
  if (/closing tag|end-tag|to be closed|closing slash/i.test(reason))
    return 'every <Name> needs its </Name>, with a blank line after the first and before the last, or write <Name … />';
  if (/acorn|expression/i.test(reason))
    return 'braces { } mean code: write \\{ and \\} for the characters';
  if (/before name|in name|tag/i.test(reason)) return 'write &lt; for the character <, and no HTML';
  return 'compare it with the examples in content/README.md';
}
