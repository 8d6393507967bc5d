import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the pages are printed by: a page that was kept is good only for the same. */
const printing = ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package-lock.json'];

/** What else has a part in a finished site. */
const building = ['scripts', 'package.json'];

/** Fingerprint of the code that prints pages, and of the program that runs it. */
export function codeFingerprint(): string {
  const settings = Object.entries(process.env).filter(([name]) => name.startsWith('PUBLIC_'));
  return digest([process.version, JSON.stringify(settings.sort()), ...printing.map(ofPath)]);
}

/** Fingerprint of the code that reads texts and finds problems in them. */
export function checkFingerprint(): string {
  return digest([codeFingerprint(), ofPath('scripts')]);
}

/**
 * Fingerprint of all that a build is made from: content, code, and the day, since a review may be due.
 *
 * @param day ISO 8601
 */
export function buildFingerprint(content: string, day: string): string {
  return digest([codeFingerprint(), ...building.map(ofPath), ofPath(content), day]);
}

/** Fingerprint of a finished site as it lies on disk, by the sizes and times of its files; undefined where there is none. */
export function outputFingerprint(folder: string): string | undefined {
  if (!existsSync(join(folder, 'index.html'))) return undefined;
  return digest(
    filesOf(folder).map((file) => {
      const { size, mtimeMs } = statSync(file);
      return `${file} ${size} ${mtimeMs}`;
    }),
  );
}

function ofPath(path: string): string {
  if (!existsSync(path)) return '';
  const files = statSync(path).isDirectory() ? filesOf(path) : [path];
  return digest(files.map((file) => `${file} ${digest([readFileSync(file)])}`));
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function digest(parts: (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}
