import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';

import { tidyAfter } from './tidy-after.ts';

/**
 * Does a piece of work while no other process does any in the same folder; waits for its turn, and says so.
 *
 * @param folder made where it is missing, and taken away again where nothing is left in it
 */
export async function alone<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const lock = join(folder, 'build.lock');
  let waiting = false;
  while (!(await take(lock))) {
    const holder = holderOf(lock);
    if (!waiting && holder) console.log(waitingFor(holder, lock));
    waiting ||= Boolean(holder);
    await passed(200);
  }
  const sign = setInterval(() => signOfLife(lock), 5000).unref();
  return tidyAfter(work, () => {
    clearInterval(sign);
    if (holderOf(lock) === nameOf(process.pid)) rmSync(lock, { force: true });
    removeIfEmpty(folder);
  });
}

/** Whether the lock is ours now. */
async function take(lock: string): Promise<boolean> {
  mkdirSync(dirname(lock), { recursive: true });
  const own = nameOf(process.pid) ?? '';
  try {
    writeFileSync(lock, own, { flag: 'wx' });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // The folder has just been removed by the one who had it.
    if (code === 'ENOENT') return false;
    if (code !== 'EEXIST') {
      rmSync(lock, { force: true });
      throw error;
    }
  }
  const holder = holderOf(lock);
  if (holder === undefined || isHeld(lock, holder)) return false;
  // Two may find the same dead holder: the one whose name still stands there a moment later goes on.
  const claim = `${lock}.${process.pid}`;
  writeFileSync(claim, own);
  renameSync(claim, lock);
  await passed(250);
  return holderOf(lock) === own;
}

function isHeld(lock: string, holder: string): boolean {
  const { pid, host } = parse(holder);
  // Created a moment ago, and not written yet.
  if (holder === '') return ageOf(lock) < 5;
  // Nobody can ask for a process on another machine, or in another container.
  if (host !== hostname()) return ageOf(lock) < 300;
  return nameOf(pid) === holder;
}

function waitingFor(holder: string, lock: string): string {
  const { pid, host } = parse(holder);
  const place = host === hostname() ? '' : ` on ${host}; if there is none, delete ${lock}`;
  return `build: another build is at work here (process ${pid}${place}), this one waits for its end`;
}

function parse(holder: string): { pid: number; host: string } {
  const [pid = '', host = ''] = holder.split(' ');
  return { pid: Number(pid), host };
}

/**
 * A process by its number, machine and, where the system tells, its birth, since numbers are given
 * again; nothing where it is not running.
 */
function nameOf(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // It runs, and is another user's.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return undefined;
  }
  const { state, birth } = statusOf(pid);
  return state === zombie ? undefined : `${pid} ${hostname()} ${birth}`;
}

/** Killed, and in a container without an init process never taken off the list. */
const zombie = 'Z';

/** Fields 3 and 22 of proc_pid_stat(5); the name in field 2 may hold spaces. */
function statusOf(pid: number): { state?: string; birth: string } {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state = '', ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state, birth: fields[18] ?? '' };
  } catch {
    return { birth: '' };
  }
}

function holderOf(lock: string): string | undefined {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return undefined;
  }
}

/** In seconds. */
function ageOf(lock: string): number {
  const { mtimeMs } = statSync(lock, { throwIfNoEntry: false }) ?? { mtimeMs: 0 };
  return (Date.now() - mtimeMs) / 1000;
}

function signOfLife(lock: string) {
  try {
    utimesSync(lock, new Date(), new Date());
  } catch {
    // Somebody has deleted it.
  }
}

export function removeIfEmpty(folder: string) {
  try {
    rmdirSync(folder);
  } catch {
    // Something lies in it.
  }
}
