import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, totalmem } from 'node:os';
import { dirname } from 'node:path';

import { editedArticle, ourBuilder, ourFolders, peerBuilder } from './bench/builder.ts';
import type { Builder } from './bench/builder.ts';
import { scenarios } from './bench/edits.ts';
import { goalsOf, isMissed } from './bench/goals.ts';
import { measureDev } from './bench/measure-dev.ts';
import { measureRun } from './bench/measure-run.ts';
import { installPeer } from './bench/peers/install.ts';
import { peersNamed } from './bench/peers/index.ts';
import type { Measured, Result } from './bench/results.ts';
import { buildRows, figure, goalRows } from './bench/tables.ts';
import { command } from './command.ts';
import { contentFolder } from '../src/content-folder.ts';

/**
 * `npm run bench:build [-- --n 100,1000] [--peers starlight,vitepress|none] [--rounds 1] [--json file]`:
 * what a build takes, full, unchanged and after an edit, beside peers who make a site of the same text,
 * ours and theirs in turn.
 */
const options = {
  n: { type: 'string', default: '100' },
  peers: { type: 'string', default: 'starlight,vitepress' },
  rounds: { type: 'string', default: '1' },
  json: { type: 'string', default: '.cache/bench-build.json' },
} as const;

await command('bench:build', { options }, async ({ values }) => {
  const source = contentFolder();
  const sizes = values.n.split(',').map(Number).filter(Boolean);
  const rounds = Number(values.rounds);
  const peers = peersNamed(values.peers === 'none' ? [] : values.peers.split(','));
  peers.forEach(installPeer);
  const load = loadavg()[0] ?? 0;
  if (load > 0.5)
    console.log(`the machine is busy (load ${figure(load)}): compare the CPU seconds`);

  const machine = {
    cores: availableParallelism(),
    memory: totalmem(),
    node: process.version,
    load,
  };
  const measured: Measured = { results: [], commands: [] };
  for (const articles of sizes) {
    const builders = [
      ourBuilder(source, articles),
      ...peers.map((peer) => peerBuilder(source, articles, peer)),
    ];
    measured.results.push(...(await buildInTurn(builders, articles, rounds)));
    measured.commands.push(await commandsAt(articles));
    // After every size, since the next may take an hour.
    write(values.json, { date: new Date().toISOString(), machine, ...measured });
  }

  const goals = goalsOf(measured);
  console.table(buildRows(measured));
  console.table(goalRows(goals));
  write(values.json, { date: new Date().toISOString(), machine, ...measured, goals });
  if (goals.some(isMissed)) process.exitCode = 1;
});

function write(file: string, report: object) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(report, undefined, 2)}\n`);
}

/** Every scenario of every round, by one generator after the other, so that a busy minute concerns all. */
async function buildInTurn(
  builders: readonly Builder[],
  articles: number,
  rounds: number,
): Promise<Result[]> {
  const results = scenarios.flatMap((scenario) =>
    builders
      .filter((builder) => builder.scenarios.includes(scenario))
      .map((builder) => ({ builder, articles, scenario, by: builder.name, runs: [] }) as Turn),
  );
  for (let round = 1; round <= rounds; round++)
    for (const { builder, scenario, runs } of results) {
      const run = await builder.run(scenario);
      runs.push(run);
      console.log(
        `N=${articles}, round ${round}, ${scenario}: ${builder.name} ${figure(run.wall)} s (CPU ${figure(run.cpu)} s, ${figure(run.memory)} GB, largest process ${figure(run.largest)} GB)`,
      );
    }
  return results.map(({ builder: _, ...result }) => result);
}

type Turn = Result & { builder: Builder };

/** `check`, and `dev` with an edit, on the corpus as the builds left it. */
async function commandsAt(articles: number) {
  const { content } = ourFolders(articles);
  const env = { CONTENT: content };
  const check = await measureRun([process.execPath, 'scripts/run.mjs', 'check'], { env });
  console.log(`N=${articles}, check: ${figure(check.wall)} s`);
  const dev = await measureDev(content, editedArticle(articles));
  console.log(
    `N=${articles}, dev: ready in ${figure(dev.ready)} s, the first page in ${figure(dev.first)} s, an edit in ${figure(dev.edit)} s`,
  );
  return { articles, check, dev };
}
