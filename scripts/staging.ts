import {
  accessSync,
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';

import { alone } from './lock.ts';
import { tidyAfter } from './tidy-after.ts';

const stagingName = '.staging';

/** Where the sites of this project are made: Astro puts a site together by renames, on one file system. */
export const workshop = resolve(stagingName);

/** Where a finished site lies, or is to lie: a link is followed. */
export function placeOf(out: string): string {
  return existsSync(out) ? realpathSync(out) : resolve(out);
}

/**
 * Lets a site be made away from its place, and takes away what is left of the work. What a killed build
 * has left is mended first.
 *
 * @param place of the finished site
 * @param make is given a new folder, for `swap` to put in the place
 */
export async function staged(place: string, make: (staging: string) => Promise<void>) {
  refuseOther(place);
  const staging = join(workshop, basename(place));
  const { beside, next, former } = surroundings(place);
  const clear = () => {
    for (const folder of [staging, next, former]) rmSync(folder, { recursive: true, force: true });
  };
  const work = async () => {
    // Killed between the two renames of a swap.
    if (existsSync(former) && !existsSync(place)) renameSync(former, place);
    clear();
    mkdirSync(staging, { recursive: true });
    await tidyAfter(() => make(staging), unlessRefused(clear));
  };
  await (beside === workshop ? work() : alone(beside, work));
}

/** The folder beside a place, or in it where nothing can be written beside, and what a swap puts there. */
function surroundings(place: string) {
  const beside = join(isWritable(dirname(place)) ? dirname(place) : place, stagingName);
  const next = join(beside, basename(place));
  return { beside, next, former: `${next}.former` };
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
  const { beside, next, former } = surroundings(place);
  giveModes(staging);
  mkdirSync(beside, { recursive: true });
  if (next !== staging) move(staging, next);
  if (!existsSync(place)) return renameSync(next, place);
  if (isInside(next, place)) return exchange(next, place);
  try {
    renameSync(place, former);
  } catch (error) {
    if (isFixed(error)) return exchange(next, place);
    throw error;
  }
  try {
    renameSync(next, place);
  } catch (error) {
    renameSync(former, place);
    throw error;
  }
}

/**
 * Puts what a finished site holds in the place of what is there, entry by entry, and all of it back if
 * one cannot be: for a place that is a mount, or belongs to a lower layer of a container.
 */
function exchange(next: string, place: string) {
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
    // A rename does not lead from one file system to another.
    const source = isInside(next, place) ? next : join(within, 'next');
    if (source !== next) copy(next, source);
    for (const name of new Set([...readdirSync(source), ...readdirSync(place)])) {
      if (notOurs.has(name)) continue;
      if (existsSync(join(place, name))) put(join(place, name), join(former, name));
      if (existsSync(join(source, name))) put(join(source, name), join(place, name));
    }
  } catch (error) {
    for (const step of undo) step();
    throw error;
  } finally {
    rmSync(isInside(next, place) ? within : dirname(within), { recursive: true, force: true });
  }
}

function isInside(path: string, folder: string): boolean {
  return path.startsWith(folder + sep);
}

/** Step by step, since Node’s own way for whole folders takes a full disk for a broken one. */
function copy(from: string, to: string) {
  const status = statSync(from);
  if (!status.isDirectory()) return copyFileSync(from, to);
  mkdirSync(to);
  chmodSync(to, status.mode);
  for (const name of readdirSync(from)) copy(join(from, name), join(to, name));
}

/** What stands in a folder that a site may be put into, and does not belong to it. */
const notOurs = new Set([stagingName, 'lost+found']);

/** From another file system, or out of a container’s lower layer, nothing can be moved: it is copied and deleted. */
function move(from: string, to: string) {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!isFixed(error)) throw error;
    copy(from, to);
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
