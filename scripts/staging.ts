import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';

import { alone } from './lock.ts';
import { tidyAfter } from './tidy-after.ts';

const stagingName = '.staging';

/** Where a finished site lies, or is to lie: a link is followed. */
export function placeOf(out: string): string {
  return existsSync(out) ? realpathSync(out) : resolve(out);
}

/**
 * Lets a site be made in a folder beside its place, by one process at a time, and takes the folder away
 * again. What a killed build has left is mended first.
 *
 * @param place of the finished site
 * @param make is given the folder, new and empty
 */
export async function staged(place: string, make: (staging: string) => Promise<void>) {
  refuseOther(place);
  const beside = join(isWritable(dirname(place)) ? dirname(place) : place, stagingName);
  await alone(beside, () => {
    const staging = join(beside, basename(place));
    const former = formerOf(staging);
    // Killed between the two renames of a swap.
    if (existsSync(former) && !existsSync(place)) renameSync(former, place);
    const clear = () => {
      for (const folder of [staging, former]) rmSync(folder, { recursive: true, force: true });
    };
    clear();
    mkdirSync(staging);
    return tidyAfter(() => make(staging), unlessRefused(clear));
  });
}

/** What cannot be deleted after a build has succeeded is no reason to call it failed. */
function unlessRefused(act: () => void): () => void {
  return () => {
    try {
      act();
    } catch (error) {
      console.error(`build: could not tidy up (${(error as Error).message})`);
    }
  };
}

/** Puts a finished site in its place. The former is gone for no longer than two renames take. */
export function swap(staging: string, place: string): void {
  giveModes(staging);
  if (!existsSync(place)) return renameSync(staging, place);
  if (isInside(staging, place)) return exchange(staging, place);
  const former = formerOf(staging);
  try {
    renameSync(place, former);
  } catch (error) {
    if (isFixed(error)) return exchange(staging, place);
    throw error;
  }
  try {
    renameSync(staging, place);
  } catch (error) {
    renameSync(former, place);
    throw error;
  }
}

/**
 * Puts what a finished site holds in the place of what is there, entry by entry, and all of it back if
 * one cannot be: for a place that is a mount, or belongs to a lower layer of a container.
 */
function exchange(staging: string, place: string) {
  const within = join(place, stagingName, 'exchange');
  const former = join(within, 'former');
  const undo: (() => void)[] = [];
  const put = (from: string, to: string) => {
    move(from, to);
    undo.unshift(() => move(to, from));
  };
  try {
    rmSync(within, { recursive: true, force: true });
    mkdirSync(former, { recursive: true });
    const next = isInside(staging, place) ? staging : copyOf(staging, join(within, 'next'));
    for (const name of new Set([...readdirSync(next), ...readdirSync(place)])) {
      if (notOurs.has(name)) continue;
      if (existsSync(join(place, name))) put(join(place, name), join(former, name));
      if (existsSync(join(next, name))) put(join(next, name), join(place, name));
    }
  } catch (error) {
    for (const step of undo) step();
    throw error;
  } finally {
    rmSync(isInside(staging, place) ? within : dirname(within), { recursive: true, force: true });
  }
}

function isInside(path: string, folder: string): boolean {
  return path.startsWith(folder + sep);
}

/** Onto the file system of its place, since a rename does not lead from one to another. */
function copyOf(folder: string, copy: string): string {
  cpSync(folder, copy, { recursive: true, preserveTimestamps: true });
  return copy;
}

/** What stands in a folder that a site may be put into, and does not belong to it. */
const notOurs = new Set([stagingName, 'lost+found']);

/** A folder of a lower layer can be copied and deleted only. */
function move(from: string, to: string) {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!isFixed(error)) throw error;
    copyOf(from, to);
    rmSync(from, { recursive: true });
  }
}

/** Whether a folder may be written in, but not be moved. */
function isFixed(error: unknown): boolean {
  return ['EBUSY', 'EXDEV', 'EACCES', 'EPERM', 'EROFS'].includes(
    (error as NodeJS.ErrnoException).code ?? '',
  );
}

/** Nobody’s work is replaced because of a slip in `--out`. */
function refuseOther(place: string) {
  if (!existsSync(place)) return;
  const names = readdirSync(place).filter((name) => !notOurs.has(name));
  if (names.length === 0 || names.includes('sitemap.xml')) return;
  throw new Error(`${place} holds something else than a site; delete it, or choose another folder`);
}

function formerOf(staging: string): string {
  return `${staging}.former`;
}

/** Whether files can be made in a folder, or in the nearest that there is above it. */
function isWritable(folder: string): boolean {
  if (!existsSync(folder)) return isWritable(dirname(folder));
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** A site is for all to read, whoever builds it and from whatever files. */
function giveModes(folder: string) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644);
}
