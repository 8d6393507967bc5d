import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';

import { removeIfEmpty } from './lock.ts';

/** The folder of a project, and of the place of a site, in which there is only work. */
export const stagingName = '.staging';

/** What lies in a folder that a site may be put into. */
export function entriesOf(place: string): string[] {
  return readdirSync(place).filter((name) => name !== stagingName && name !== 'lost+found');
}

/**
 * Puts what a finished site holds in the place of what is there, entry by entry, and all of it back if
 * one cannot be: for a place that is a mount, or belongs to a lower layer of a container.
 */
export function exchange(next: string, place: string): void {
  const { within, former, done } = foldersIn(place);
  rmSync(within, { recursive: true, force: true });
  mkdirSync(former, { recursive: true });
  const added: string[] = [];
  try {
    // On the file system of the place, and whole, before anything there is touched.
    const incoming = join(within, 'next');
    move(next, incoming);
    for (const name of new Set([...readdirSync(incoming), ...entriesOf(place)])) {
      if (existsSync(join(place, name))) move(join(place, name), join(former, name));
      else added.push(name);
      if (existsSync(join(incoming, name))) move(join(incoming, name), join(place, name));
    }
    renameSync(former, done);
  } catch (error) {
    for (const name of added) rmSync(join(place, name), { recursive: true, force: true });
    putBack(place);
    throw error;
  }
  leave(place);
}

/** Undoes what an exchange has begun, and was killed before its end. */
export function putBack(place: string): void {
  const { former } = foldersIn(place);
  for (const name of existsSync(former) ? readdirSync(former) : []) {
    if (name.endsWith(part)) continue;
    rmSync(join(place, name), { recursive: true, force: true });
    move(join(former, name), join(place, name));
  }
  leave(place);
}

function leave(place: string) {
  rmSync(foldersIn(place).within, { recursive: true, force: true });
  removeIfEmpty(join(place, stagingName));
}

function foldersIn(place: string) {
  const within = join(place, stagingName, 'exchange');
  return { within, former: join(within, 'former'), done: join(within, 'done') };
}

const part = '.part';

/** From another file system, or out of a container’s lower layer, nothing can be moved: it is copied and deleted. */
export function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!isFixed(error)) throw error;
    copy(from, to + part);
    renameSync(to + part, to);
    rmSync(from, { recursive: true });
  }
}

/** Step by step, since Node’s own way for whole folders takes a full disk for a broken one. */
function copy(from: string, to: string) {
  const status = statSync(from);
  if (!status.isDirectory()) return copyFileSync(from, to);
  mkdirSync(to);
  chmodSync(to, status.mode);
  for (const name of readdirSync(from)) copy(join(from, name), join(to, name));
}

/** Whether a folder may be written in, but not be moved. */
export function isFixed(error: unknown): boolean {
  return ['EBUSY', 'EXDEV', 'EACCES', 'EPERM', 'EROFS'].includes(
    (error as NodeJS.ErrnoException).code ?? '',
  );
}
