import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { readBuiltSite } from './built-site.ts';
import { start } from './in-child.ts';
import type { Ending, Running } from './in-child.ts';

/** What a build reads, beside the content folder. */
const parts = ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

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
  const { CONTENT: _, ...inherited } = process.env;
  const startScript = (args: string[], env: Record<string, string>, group = false) =>
    start(folder, args, {
      env: {
        ...inherited,
        ASTRO_TELEMETRY_DISABLED: '1',
        ...env,
        NODE_OPTIONS: [noNetwork, env['NODE_OPTIONS'] ?? ''].join(' ').trim(),
      },
      group,
    });

  return {
    folder,
    path: (...names: string[]) => join(folder, ...names),
    /** Runs scripts/build.ts in the copy, without a network. */
    build: (env: Record<string, string> = {}, ...options: string[]): Promise<Ending> =>
      startScript(['scripts/build.ts', ...options], env).ended,
    /** Starts a script in the copy, as a terminal does: what it starts can be signalled with it. */
    start: (script: string, env: Record<string, string> = {}, ...options: string[]): Running =>
      startScript([script, ...options], env, true),
    /** What an expression gives in a Node started with these variables, or how it fails. */
    evaluate: async (expression: string, env: Record<string, string> = {}) =>
      (await startScript(['--print', expression], env).ended).said.trim(),
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
