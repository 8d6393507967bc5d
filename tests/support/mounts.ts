import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether this machine lets us mount; containers and ordinary users may not. */
export const mayMount = ((): boolean => {
  const folder = mkdtempSync(join(tmpdir(), 'common-table-mount-'));
  const mounted = run('mount', '-t', 'tmpfs', 'none', folder);
  if (mounted) run('umount', folder);
  rmdirSync(folder);
  return mounted;
})();

/**
 * Puts an empty file system of its own at a folder, which is made where it is missing.
 *
 * @param size as mount(8) takes it
 * @returns takes it away again
 */
export function mountAt(folder: string, size = '64m'): () => void {
  mkdirSync(folder, { recursive: true });
  if (!run('mount', '-t', 'tmpfs', '-o', `size=${size}`, 'none', folder))
    throw new Error(`nothing can be mounted at ${folder}`);
  return () => void run('umount', folder);
}

/** Makes a mounted file system one that cannot be written. */
export function makeReadOnly(folder: string): void {
  run('mount', '-o', 'remount,ro', folder);
}

/** Shows a folder with another below it, as containers show the files of their image. */
export function mountOver(lower: string, folder: string): () => void {
  const place = mkdtempSync(join(tmpdir(), 'common-table-layers-'));
  const unmount = mountAt(place);
  const [upper, work] = [join(place, 'upper'), join(place, 'work')];
  for (const each of [upper, work, folder]) mkdirSync(each, { recursive: true });
  const layers = `lowerdir=${lower},upperdir=${upper},workdir=${work}`;
  if (!run('mount', '-t', 'overlay', 'overlay', '-o', layers, folder))
    throw new Error(`no layers can be mounted at ${folder}`);
  return () => {
    run('umount', folder);
    unmount();
    rmdirSync(place);
  };
}

function run(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
