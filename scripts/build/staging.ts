import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';

import { entriesOf, exchange, isFixed, move, putBack, stagingName } from './exchange.ts';
import { alone } from './lock.ts';
import { tidyAfter } from './tidy-after.ts';

/** Where the sites of this project are made: Astro puts a site together by renames, on one file system. */
export const workshop = resolve(stagingName);

/** Where a finished site lies, or is to lie: a link is followed. */
export function placeOf(out: string): string {
  return existsSync(out) ? realpathSync(out) : resolve(out);
}

/** Brings the former site back, where a build was killed while it put the next in its place. */
export function mend(place: string): void {
  const { former } = surroundings(place);
  putBack(place);
  if (existsSync(former) && !existsSync(place)) renameSync(former, place);
}

/**
 * Lets a site be made away from its place, and takes away what is left of the work.
 *
 * @param place of the finished site
 * @param make is given a new folder, for `swap` to put in the place
 */
export async function staged(place: string, make: (staging: string) => Promise<void>) {
  const staging = join(workshop, basename(place));
  const { beside, next, former } = surroundings(place);
  const clear = () => {
    mend(place);
    for (const folder of [staging, next, former]) rmSync(folder, { recursive: true, force: true });
  };
  const work = async () => {
    clear();
    refuseOther(place);
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
  if (next.startsWith(place + sep)) return exchange(next, place);
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

/** Nobody’s work is replaced because of a slip in `--out`. */
function refuseOther(place: string) {
  if (!existsSync(place)) return;
  const names = entriesOf(place);
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
