import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { readBuiltSite } from './built-site.ts';

/** What a build reads, beside the content folder. */
const parts = ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

export interface Outcome {
  code: number | null;
  /** Everything said, on both channels. */
  said: string;
}

/**
 * A copy of the project in a folder of its own, with `tests/site` as its content, to build and to break.
 *
 * @param name of the folder, so that no two copies lie at the same path
 */
export function copyProject(name: string) {
  const folder = join(mkdtempSync(join(tmpdir(), 'common-table-')), name);
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  cpSync('tests/site', join(folder, 'content'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));

  return {
    folder,
    path: (...names: string[]) => join(folder, ...names),
    /** Runs scripts/build.ts in the copy, without a network. */
    build: (env: Record<string, string> = {}, ...options: string[]): Promise<Outcome> =>
      run(folder, ['scripts/build.ts', ...options], env),
    /** What an expression gives in a Node started with these variables, or how it fails. */
    evaluate: async (expression: string, env: Record<string, string> = {}) =>
      (await run(folder, ['--print', expression], env)).said.trim(),
    remove: () => rmSync(join(folder, '..'), { recursive: true, force: true }),
  };
}

/** Every file of a folder with its bytes, as text that a failure can show. */
export function bytesOf(folder: string): Map<string, string> {
  const { files } = readBuiltSite(folder);
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'latin1')]));
}

/** Names of the files that two folders do not share byte for byte. */
export function differences(one: Map<string, string>, other: Map<string, string>): string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => one.get(name) !== other.get(name)).sort();
}

const noNetwork = `--import=${pathToFileURL(resolve('tests/support/no-network.ts')).href}`;

function run(cwd: string, args: string[], env: Record<string, string>): Promise<Outcome> {
  const { CONTENT: _, ...inherited } = process.env;
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...inherited, NODE_OPTIONS: noNetwork, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  let said = '';
  child.stdout.on('data', (text) => (said += String(text)));
  child.stderr.on('data', (text) => (said += String(text)));
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('close', (code) => done({ code, said }));
  });
}
