import { memoryOf } from '../kept/memory.ts';
import { collectionOf, contentCollections } from './collections.ts';
import type { CollectionName, DataOf } from './collections.ts';
import { explain } from './explain.ts';
import type { Position, Problem } from './problem.ts';
import { salvage } from './salvage.ts';
import { parseYaml } from './yaml.ts';
import type { KeyPath } from './yaml.ts';

/** One content file as typed data. */
export type Entry = { [Name in CollectionName]: Shape<Name> }[CollectionName];
export type EntryOf<Name extends CollectionName> = Extract<Entry, { collection: Name }>;

interface Shape<Name extends CollectionName> {
  collection: Name;
  /** The file's path without its ending: `articles/working-together/en`. */
  id: string;
  /** The file's path inside the content folder. */
  file: string;
  data: DataOf<Name>;
  /** The MDX text, with blanks in place of the head, so that its places are those in the file; empty for YAML. */
  body: string;
  /** Where a key stands in the file. */
  locate(path: KeyPath): Position;
}

export interface ReadResult {
  /** Where the file has problems, what could be salvaged of it: good for checking on, not for publishing. */
  entry?: Entry;
  problems: Problem[];
}

/** What each file held when it was last read. */
const known = memoryOf<{ text: string; result: ReadResult }>('entries', import.meta);

/** `readEntry` for a file that may still hold what it held before. */
export function readEntryOnce(file: string, text: string): ReadResult {
  const former = known.get(file);
  if (former?.text === text) return former.result;
  const result = readEntry(file, text);
  known.set(file, { text, result });
  return result;
}

/** Reads one file of the content folder; gives every problem its schema finds, each at its place. */
export function readEntry(file: string, fileText: string): ReadResult {
  const collection = collectionOf(file);
  if (!collection) return { problems: [misplaced(file)] };

  // A blank in place of a byte order mark keeps the places of a text; in YAML it would be an indent.
  const isText = file.endsWith('.mdx');
  const text = fileText.replace(/^\uFEFF/, isText ? ' ' : '');
  const { head, headLine, body } = isText ? splitHead(text) : wholeFile(text);
  const yaml = parseYaml(head ?? '', headLine);
  const entryWith = (data: object | undefined): ReadResult['entry'] =>
    data &&
    ({
      collection,
      id: idOf(file),
      file,
      data,
      body,
      locate: yaml.locate,
    } as Entry);
  const salvaged = (problems: Problem[], broken: Iterable<string> = []): ReadResult => {
    const entry = entryWith(salvage(collection, yaml.data, new Set(broken)));
    return entry ? { entry, problems } : { problems };
  };

  if (head === undefined) return salvaged([noHead(file)]);
  if (yaml.errors.length > 0)
    return salvaged(
      yaml.errors
        .slice(0, mostTold)
        .map(({ message, ...position }) =>
          problem(
            file,
            position,
            `this is not YAML: ${firstLine(message)}`,
            yamlHint(message),
            'yaml-reads',
          ),
        ),
    );

  const { schema } = contentCollections[collection];
  const data = yaml.data ?? {};
  const result = schema.safeParse(data);
  if (!result.success) {
    const explained = result.error.issues.flatMap((issue) => explain(schema, data, issue));
    return salvaged(
      explained.map(({ path, message, hint }) => problem(file, yaml.locate(path), message, hint)),
      explained.map(({ path }) => String(path[0] ?? '')),
    );
  }
  const entry = entryWith(result.data);
  return entry ? { entry, problems: [] } : { problems: [] };
}

/** A parser that has lost its way finds an error at every sign that follows. */
const mostTold = 20;

/** @param file path inside the content folder */
export function idOf(file: string): string {
  return file.replace(/\.\w+$/, '');
}

function noHead(file: string): Problem {
  return problem(
    file,
    { line: 1, column: 1 },
    'the file has no head',
    'begin it with a line `---`, then `title: …`, then a line `---`',
  );
}

/** What follows the head, with blanks in place of the head. */
export function bodyOf(fileText: string): string {
  return splitHead(fileText.replace(/^\uFEFF/, ' ')).body;
}

function splitHead(text: string): { head?: string; headLine: number; body: string } {
  const match = /^ ?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (!match || match.index !== 0) return { headLine: 1, body: text };
  const blank = match[0].replace(/[^\n]/g, ' ');
  return { head: match[1] ?? '', headLine: 2, body: blank + text.slice(match[0].length) };
}

function wholeFile(text: string) {
  return { head: text, headLine: 1, body: '' };
}

function misplaced(file: string): Problem {
  const places = Object.values(contentCollections).map(({ files }) => files);
  const badName = /[^a-z0-9/.-]/.test(file);
  return problem(
    file,
    { line: 1, column: 1 },
    'the content folder has no place for this file',
    badName
      ? 'use small letters a–z, digits and hyphens in names of files and folders'
      : `move it to one of: ${places.join(', ')}`,
    'files-in-place',
  );
}

function yamlHint(message: string): string {
  if (message.includes('mapping') || message.includes('Nested'))
    return 'a value that contains a colon and a space needs "quotation marks"';
  if (message.includes('tab') || message.includes('Tabs'))
    return 'use spaces, not tabs, at the beginning of lines';
  if (/alias/i.test(message))
    return 'put the value in "quotation marks": * and & mean something in YAML';
  if (message.includes('unique')) return 'delete one of the two lines';
  return 'compare the line with those around it, or with another file of the kind';
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? text;
}

function problem(
  file: string,
  { line, column }: Position,
  message: string,
  hint: string,
  rule = 'frontmatter',
): Problem {
  return { file, line, column, rule, severity: 'error', message, hint };
}
