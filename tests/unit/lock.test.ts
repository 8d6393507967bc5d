import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { startCode } from '../support/in-child.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'common-table-'));
  mkdirSync(join(folder, 'work'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const lock = () => join(folder, 'work', 'build.lock');

/**
 * A process that writes in work.log when it begins its work and when it ends it.
 *
 * @param before is done first
 */
const worker = (name: string, forMs: number, before = '') =>
  startCode(
    folder,
    { alone: 'build/lock.ts' },
    `import fs from 'node:fs';
     import { syncBuiltinESMExports } from 'node:module';
     const pause = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
     ${before}
     await alone('work', async () => {
       fs.appendFileSync('work.log', '${name} begins\\n');
       console.log('begun');
       await new Promise((done) => setTimeout(done, ${forMs}));
       fs.appendFileSync('work.log', '${name} ends\\n');
     });`,
  );

/** Lets many come to the same lock at once, and all look at it before one of them takes it over. */
const together = () =>
  `const { renameSync } = fs;
   fs.renameSync = (from, to) => { pause(100); renameSync(from, to); };
   syncBuiltinESMExports();
   pause(${Date.now() + 800} - Date.now());`;

const log = () => readFileSync(join(folder, 'work.log'), 'utf8');

test('the second process waits for the first, says so in a line, and nothing is left', async () => {
  const one = worker('one', 600);
  await one.says('begun');
  const two = worker('two', 0);
  expect((await two.ended).said).toBe(
    `build: another build is at work here (process ${one.child.pid}), this one waits for its end\nbegun\n`,
  );
  expect((await one.ended).said).toBe('begun\n');
  expect(log()).toBe('one begins\none ends\ntwo begins\ntwo ends\n');
  expect(existsSync(join(folder, 'work'))).toBe(false);
});

test('the lock of a killed process holds nobody up, and but one of many takes it over', async () => {
  const killed = worker('killed', 20_000);
  await killed.says('begun');
  killed.child.kill('SIGKILL');
  await killed.ended;
  expect(existsSync(lock())).toBe(true);

  const before = together();
  const heirs = ['a', 'b', 'c', 'd'].map((name) => worker(name, 50, before));
  await Promise.all(heirs.map(({ ended }) => ended));
  const [, ...lines] = log().trim().split('\n');
  expect(lines).toHaveLength(8);
  for (let at = 0; at < 8; at += 2)
    expect(lines[at + 1]).toBe(lines[at]?.replace('begins', 'ends'));
});

test.each([
  ['a number that was given to another process', `${process.pid} ${hostname()} 1`],
  ['a number that no process has', `4194304 ${hostname()} 1`],
])('a lock with %s holds nobody up', async (_, holder) => {
  writeFileSync(lock(), holder);
  expect((await worker('one', 0).ended).said).toBe('begun\n');
});

test('a lock from another machine holds for as long as it gives a sign of life', async () => {
  writeFileSync(lock(), '12 elsewhere 1');
  const waiting = worker('one', 0);
  await waiting.says(`process 12 on elsewhere; if there is none, delete work/build.lock`);
  const longAgo = new Date(Date.now() - 400_000);
  utimesSync(lock(), longAgo, longAgo);
  expect((await waiting.ended).code).toBe(0);
});
