import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

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

/** The text files of a content folder, by path, and those that cannot be read as text. */
export function readTexts(folder: string): { texts: Map<string, string>; problems: Problem[] } {
  const texts = new Map<string, string>();
  const problems: Problem[] = [];
  for (const file of listFiles(folder).filter((name) =>
    /\.(mdx|ya?ml|md|txt|csv|svg|lock)$/.test(name),
  )) {
    const decoded = decodeText(file, readFileSync(join(folder, file)));
    problems.push(...decoded.problems);
    if (decoded.text !== undefined) texts.set(file, decoded.text);
  }
  return { texts, problems };
}
