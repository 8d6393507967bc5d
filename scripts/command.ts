import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';

/**
 * Runs a command with its arguments; whatever stops it, a person reads a line and no stack trace.
 *
 * @param name as in `npm run <name>`
 * @param config what it takes, as node:util’s parseArgs says it
 */
export async function command<Config extends ParseArgsConfig>(
  name: string,
  config: Config,
  run: (given: ReturnType<typeof parseArgs<Config>>) => Promise<void> | void,
): Promise<void> {
  const failWith = (code: number) => (error: unknown) => {
    console.error(`${name}: stopped. ${reasonOf(error)}`);
    endWith(code);
  };
  let given;
  try {
    given = parseArgs(config);
  } catch (error) {
    return failWith(2)(error);
  }
  await Promise.resolve(given).then(run).catch(failWith(1));
}

/** Ends the program soon, though what failed may have left something at work. */
export function endWith(code: number): void {
  process.exitCode ??= code;
  setTimeout(() => process.exit(), 2000).unref();
}

/** Why something stopped, without the places in programs that only their authors know. */
export function reasonOf(error: unknown): string {
  const { code, path, message, dest = path } = error as NodeJS.ErrnoException & { dest?: string };
  if (isFullDisk(error)) return `the disk is full${dest ? `: no room for ${dest}` : ''}`;
  if (code === 'ENOENT') return `there is no ${path}: is CONTENT the folder you mean?`;
  return (message ?? String(error))
    .split('\n')
    .filter((line) => !/^\s+at /.test(line) && line.trim() !== '')
    .join('\n');
}

/** By its words, which all programs share; of a used-up quota (EDQUOT) Node knows only the number. */
function isFullDisk(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const words = /no space left on device|disk quota exceeded|unknown system error -(122|69)\b/i;
  return words.test(error.message) || isFullDisk(error.cause);
}
