import type { access } from 'node:fs/promises';
import type { basename } from 'node:path';
import type { setTimeout as passed } from 'node:timers/promises';

import { expect, test } from 'vitest';

import { endThreads, inThread } from '../../scripts/build/in-thread.ts';

test('a function in a thread gives what it gives', async () => {
  expect(await inThread<typeof basename>('basename', 'node:path')('a/b.txt', '.txt')).toBe('b');
});

test('what it throws is thrown', async () => {
  const ask = inThread<typeof access>('access', 'node:fs/promises');
  await expect(ask('/nowhere/at-all')).rejects.toThrow(
    "ENOENT: no such file or directory, access '/nowhere/at-all'",
  );
});

test('threads that are ended are gone, say no more, and none begins after them', async () => {
  const wait = inThread<typeof passed>('setTimeout', 'node:timers/promises');
  const said: string[] = [];
  const hear = () => void said.push('said');
  void wait(600_000).then(hear, hear);
  await endThreads();
  void wait(0).then(hear, hear);
  await new Promise((done) => setTimeout(done, 300));
  expect(said).toEqual([]);
});
