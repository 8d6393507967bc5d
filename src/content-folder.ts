import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

import { memoryOf } from './kept/memory.ts';
import { decodeText } from './schemas/decode.ts';
import type { Problem } from './schemas/problem.ts';

/** The folder a site is made from: `CONTENT`, else `content/`. */
export function contentFolder(): string {
  return resolve(process.env['CONTENT'] ?? 'content');
}

/** Paths of all files below a folder, sorted, with `/` between names; dotfiles and READMEs are not content. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !/(^|\/)(\.|README)/.test(file))
    .sort();
}

/** What lies below a folder and is neither file nor folder, above all links, which may lead out of it. */
export function listLinks(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isFile() && !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/**
 * The text files of a content folder, by path, and those that cannot be read as text.
 *
 * @param files paths inside the folder; all where they are left out
 */
export function readTexts(
  folder: string,
  files = listFiles(folder),
): { texts: Map<string, string>; problems: Problem[] } {
  const texts = new Map<string, string>();
  const problems: Problem[] = [];
  for (const file of files.filter((name) => /\.(mdx|ya?ml|md|txt|csv|svg|lock)$/.test(name))) {
    const read = readText(folder, file);
    problems.push(...read.problems);
    if (read.text !== undefined) texts.set(file, read.text);
  }
  return { texts, problems };
}

type ReadText = ReturnType<typeof decodeText>;

/** What each file held, by its path, when it was last read. */
const known = memoryOf<{ stamp: string; read: ReadText }>('texts', import.meta);

/** A file of the same size and time is not read again. */
function readText(folder: string, file: string): ReadText {
  const path = join(folder, file);
  const { size, mtimeMs } = statSync(path);
  if (size > mostBytes) return { problems: [tooLarge(file, size)] };
  const stamp = `${size} ${mtimeMs}`;
  const former = known.get(path);
  if (former?.stamp === stamp) return former.read;
  const read = decodeText(file, readFileSync(path));
  // A clock of some milliseconds: what was only just written may be written again at the same time.
  if (Date.now() - mtimeMs > 100) known.set(path, { stamp, read });
  return read;
}

/** The longest text that is read, in Chinese, and more than any file to download may weigh. */
const mostBytes = 4_000_000;

function tooLarge(file: string, size: number): Problem {
  return {
    file,
    line: 1,
    column: 1,
    rule: 'text-is-clean',
    severity: 'error',
    message: `the file has ${size} bytes, and is not read: ${mostBytes} are the most`,
    hint: 'divide it',
  };
}
