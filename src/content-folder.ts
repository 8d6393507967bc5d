import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

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

/** The text files of a content folder, by path. */
export function readTexts(folder: string): Map<string, string> {
  const texts = listFiles(folder).filter((file) => /\.(mdx|ya?ml|md)$/.test(file));
  return new Map(texts.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}
