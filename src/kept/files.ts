import { createHash } from 'node:crypto';
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';

/**
 * Files that former builds made, in one folder, each called by the key of all that it was made from, by a
 * checksum, and by its size and time, so that one that was touched is noticed and read again. A finished
 * site has them by links, which cost no writing.
 */
export interface KeptFiles {
  folder: string;
  /** The name of each file by its key. */
  names: Map<string, string>;
  /** Keys that this build asked for; the others are thrown away at its end. */
  used: Set<string>;
}

/** @param folder of the kept files; made where it is missing */
export function openKeptFiles(folder: string): KeptFiles {
  mkdirSync(folder, { recursive: true });
  const all = readdirSync(folder);
  // Of a build that was killed.
  for (const name of all) if (name.endsWith('.part')) rmSync(join(folder, name), { force: true });
  const names = new Map(
    all
      .filter((name) => !name.endsWith('.part'))
      .map((name) => [name.split('.', 1)[0] ?? '', name]),
  );
  return { folder, names, used: new Set() };
}

/** The bytes that were kept; nothing where there are none, or others than were written. */
export function readKept({ folder, names, used }: KeptFiles, key: string): Buffer | undefined {
  const name = names.get(key);
  if (!name) return undefined;
  try {
    const bytes = readFileSync(join(folder, name));
    if (sumOf(bytes) !== name.split('.')[1]) return undefined;
    used.add(key);
    return bytes;
  } catch {
    return undefined;
  }
}

/**
 * Puts a kept file in its place in a site, in which no file has that name.
 *
 * @returns whether there was one
 */
export function placeKept(files: KeptFiles, key: string, target: string): boolean {
  if (!isSound(files, key)) return false;
  const kept = join(files.folder, files.names.get(key) ?? '');
  try {
    linkSync(kept, target);
  } catch {
    mkdirSync(dirname(target), { recursive: true });
    try {
      linkSync(kept, target);
    } catch {
      // On another disk, or where a file system has no links.
      copyFileSync(kept, target);
    }
  }
  return true;
}

/** Only a file of another size or time than it was left with is read: all of a large site’s would take seconds. */
function isSound(files: KeptFiles, key: string): boolean {
  const { folder, names, used } = files;
  const name = names.get(key);
  if (!name) return false;
  if (name.endsWith(`.${stampOf(join(folder, name))}`)) {
    used.add(key);
    return true;
  }
  const bytes = readKept(files, key);
  if (!bytes) return false;
  keepFile(files, key, bytes);
  return true;
}

/** By a rename, so that a build that is stopped leaves no half file behind. */
export function keepFile({ folder, names, used }: KeptFiles, key: string, bytes: Uint8Array): void {
  const part = join(folder, `${key}.${process.pid}.part`);
  try {
    writeFileSync(part, bytes);
    const name = `${key}.${sumOf(bytes)}.${stampOf(part)}`;
    renameSync(part, join(folder, name));
    const former = names.get(key) ?? name;
    if (former !== name) rmSync(join(folder, former), { force: true });
    names.set(key, name);
    used.add(key);
  } catch {
    // Another build may tidy up at this moment; what is not kept is made again.
  }
}

/** Throws away what was not asked for. */
export function closeKeptFiles({ folder, names, used }: KeptFiles): void {
  for (const [key, name] of names) if (!used.has(key)) rmSync(join(folder, name), { force: true });
}

/** Keeps what was made and puts it in its place in a site, in which no file has that name. */
export function keepAndPlace(
  files: KeptFiles,
  key: string,
  bytes: Uint8Array,
  target: string,
): void {
  keepFile(files, key, bytes);
  if (placeKept(files, key, target)) return;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, bytes);
}

function sumOf(bytes: Uint8Array): string {
  return crc32(bytes).toString(16);
}

/** Size in bytes and time in microseconds; nothing where there is no file. */
function stampOf(file: string): string | undefined {
  const status = statSync(file, { throwIfNoEntry: false });
  return status && `${status.size.toString(36)}.${Math.round(status.mtimeMs * 1000).toString(36)}`;
}

/** The key of something: the first 32 hexadecimal digits of SHA-256 over all that it is made from. */
export function keyOf(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 32);
}
