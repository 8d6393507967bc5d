import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { afterAll, expect, test } from 'vitest';

import { bytesOf, copyProject, differences } from '../support/project-copy.ts';

interface Circumstances {
  /** Of the machine’s: time zone, locale. */
  env?: Record<string, string>;
  days?: number;
  cores?: number;
  umask?: number;
  /** Whether everything was kept from a build before, or nothing. */
  warm?: boolean;
}

const builds: [string, Circumstances][] = [
  ['here and now', {}],
  ['kept from the last time', { warm: true }],
  ['400 days later', { days: 400 }],
  ['400 days later, kept from now', { days: 400, warm: true }],
  ['in Auckland, in Chinese', { env: { TZ: 'Pacific/Auckland', LC_ALL: 'zh_CN.UTF-8' } }],
  ['in Honolulu, without a language', { env: { TZ: 'Pacific/Honolulu', LC_ALL: 'C' }, warm: true }],
  [
    'in Istanbul, in Turkish',
    { env: { TZ: 'Europe/Istanbul', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr' } },
  ],
  ['by a user who shares nothing', { umask: 0o077 }],
  ['by a user who shares everything, on one core', { umask: 0o000, cores: 1 }],
  ['on eight cores, in a terminal', { cores: 8, env: { FORCE_COLOR: '1', COLUMNS: '40' } }],
];

const preload = (name: string) => `--import=${resolve(`tests/support/preloads/${name}.mjs`)}`;
const environment = ({ env, days = 0, cores }: Circumstances): Record<string, string> => ({
  ...env,
  SHIFTED_DAYS: String(days),
  ...(cores && { CORES: String(cores) }),
  NODE_OPTIONS: [preload('other-day'), ...(cores ? [preload('other-cores')] : [])].join(' '),
});

const removals: (() => void)[] = [];
afterAll(() => {
  for (const remove of removals) remove();
});

const modesOf = (folder: string) =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => [
      file,
      (statSync(join(folder, file)).mode & 0o777).toString(8),
    ]),
  );

let first: { bytes: Map<string, string>; modes: Map<string, string> } | undefined;

test.each(builds)('a build %s gives the same bytes', async (name, circumstances) => {
  const before = process.umask(circumstances.umask ?? 0o022);
  try {
    const copy = copyProject(`${name}, `.repeat(1 + (name.length % 4)).slice(0, -2));
    removals.push(copy.remove);
    // Git writes files by the umask of whoever checks out.
    if (circumstances.umask !== undefined) spawnSync('chmod', ['-R', 'go=', copy.folder]);
    const env = environment(circumstances);
    if (circumstances.warm) {
      expect(await copy.build()).toMatchObject({ code: 0 });
      rmSync(copy.path('dist'), { recursive: true });
    }
    expect(await copy.build(env)).toMatchObject({ code: 0 });
    const built = { bytes: bytesOf(copy.path('dist')), modes: modesOf(copy.path('dist')) };
    first ??= built;
    expect(built.bytes.size).toBeGreaterThan(60);
    expect(differences(first.bytes, built.bytes)).toEqual([]);
    expect(differences(first.modes, built.modes)).toEqual([]);
  } finally {
    process.umask(before);
  }
});

test('the builds above really see what they are told', async () => {
  const copy = copyProject('circumstances');
  removals.push(copy.remove);
  const seen = (circumstances: Circumstances) =>
    copy.evaluate(
      `const os = require('os'); [
        new Date(0).getHours(), Intl.DateTimeFormat().resolvedOptions().locale,
        Math.round((Date.now() - ${Date.now()}) / 86_400_000), new Date().getFullYear() - ${new Date().getFullYear()} > 0,
        os.availableParallelism() === os.cpus().length && os.cpus().length,
      ].join(' ')`,
      environment(circumstances),
    );
  const [, , later, , auckland, , istanbul, , , eight] = builds.map(([, given]) => given);
  expect(await seen(later ?? {})).toMatch(/ 400 true /);
  expect(await seen(auckland ?? {})).toMatch(/^12 zh-CN 0 false /);
  expect(await seen(istanbul ?? {})).toMatch(/^2 tr-TR 0 false /);
  expect(await seen(eight ?? {})).toMatch(/ 8$/);
});
