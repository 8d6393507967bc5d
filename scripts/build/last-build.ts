import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { z } from 'zod';

import { keyOf } from '../../src/kept/files.ts';
import type { Problem } from '../../src/schemas/problem.ts';
import { outputFingerprint } from './fingerprint.ts';

/** What is remembered of the last build of a site. */
export interface LastBuild {
  /** Fingerprint of what it was made from. */
  inputs: string;
  /** What its check had to say. */
  problems: Problem[];
}

const remembered = z.object({
  inputs: z.string(),
  output: z.string(),
  problems: z.array(z.custom<Problem>()),
});

/** The last build, if it was made from the same and the site lies there as it was left. */
export function sameBuild(out: string, inputs: string): LastBuild | undefined {
  try {
    const { output, ...build } = remembered.parse(JSON.parse(readFileSync(fileOf(out), 'utf8')));
    return build.inputs === inputs && output === outputFingerprint(out) ? build : undefined;
  } catch {
    return undefined;
  }
}

/** By now the site lies in its place: one that cannot be remembered is no failure, and made again next time. */
export function rememberBuild(out: string, build: LastBuild): void {
  try {
    mkdirSync(dirname(fileOf(out)), { recursive: true });
    writeFileSync(fileOf(out), JSON.stringify({ ...build, output: outputFingerprint(out) }));
  } catch {
    rmSync(fileOf(out), { force: true });
  }
}

/** Deletes all that former builds have kept. */
export function forgetBuilds(): void {
  const kept = ['astro', 'builds', 'checks', 'pages', 'previews', 'search', 'take-away'];
  for (const name of kept) rmSync(join('.cache', name), { recursive: true, force: true });
}

function fileOf(out: string): string {
  return join('.cache', 'builds', `${keyOf(resolve(out))}.json`);
}
