import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { pathToFileURL } from 'node:url';

/** How a process ended. */
export interface Ending {
  code: number | null;
  signal: NodeJS.Signals | null;
  /** Everything said, on both channels. */
  said: string;
}

/** A program that runs, and can be stopped. */
export interface Running {
  child: ChildProcess;
  ended: Promise<Ending>;
  /** Resolves when the program has said something; rejects if it ends before. */
  says(what: string): Promise<void>;
}

/**
 * Starts a program of ours in a folder.
 *
 * @param args for Node
 * @param group whether it and what it starts get a process group of their own, as a terminal gives
 */
export function start(
  cwd: string,
  args: string[],
  { env = process.env, group = false }: { env?: NodeJS.ProcessEnv; group?: boolean } = {},
): Running {
  const child = spawn(process.execPath, args, { cwd, env, detached: group });
  let said = '';
  const hear = (text: Buffer) => {
    said += String(text);
    child.emit('heard');
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<Ending>((done, failed) => {
    child.once('error', failed);
    child.once('close', (code, signal) => done({ code, signal, said }));
  });
  return {
    child,
    ended,
    says: (what) =>
      new Promise((done, failed) => {
        const look = () => said.includes(what) && done();
        child.on('heard', look);
        child.once('close', () => failed(new Error(`ended without saying "${what}":\n${said}`)));
        look();
      }),
  };
}

/**
 * Starts a few lines of code.
 *
 * @param modules what the lines use, by the script in scripts/ that has it
 */
export function startCode(cwd: string, modules: Record<string, string>, code: string): Running {
  const imports = Object.entries(modules).map(
    ([names, script]) =>
      `import { ${names} } from ${JSON.stringify(pathToFileURL(`scripts/${script}`).href)};`,
  );
  return start(cwd, ['--input-type=module', '--eval', [...imports, code].join('\n')]);
}
