import { cpSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { randomNumbers } from '../../scripts/bench/random.ts';
import { bytesOf, copyProject, differences } from '../support/project-copy.ts';

const copy = copyProject('stopped');
afterAll(() => copy.remove());

const site = () => bytesOf(copy.path('dist'));

/** What lies beside the site, with all that is kept; names that are digests, sums, sizes and times say nothing. */
const surroundings = () => [
  ...readdirSync(copy.folder).sort(),
  ...new Set(
    ['astro', 'builds', 'checks', 'pages', 'previews', 'take-away']
      .flatMap((kind) =>
        readdirSync(copy.path('.cache', kind), { recursive: true, encoding: 'utf8' }).map(
          (file) =>
            `${kind}/${file.replace(/[0-9a-f]{16,}(\.[0-9a-f]{1,8}\.\w+\.\w+$)?/, 'digest')}`,
        ),
      )
      .sort(),
  ),
];

/** Gives the next build something to do, with nothing kept in every third. */
const change = (round: number) => {
  const file = copy.path('content/articles/only-english/en.mdx');
  writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\n\nParagraph number ${round}.\n`);
  if (round % 3 === 0) rmSync(copy.path('.cache'), { recursive: true });
};

const succeed = async () => {
  const { code, said } = await copy.build();
  if (code !== 0) throw new Error(said);
};

let tidy: string[] = [];
let lasts = 0;
beforeAll(async () => {
  cpSync('package-lock.json', copy.path('package-lock.json'));
  utimesSync(copy.path('package-lock.json'), 0, 0);
  await succeed();
  tidy = surroundings();
  change(1);
  const began = performance.now();
  await succeed();
  lasts = performance.now() - began;
});

const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const random = randomNumbers(seed);
const moments = Array.from({ length: 20 }, (_, round): [number, number] => [
  Math.round(random() * 1000) / 1000,
  round + 3,
]);

test.each(moments)(
  `killed after %f of its time, a build leaves the former site, and nothing else for long (SEED=${seed}, round %i)`,
  async (moment, round) => {
    const former = site();
    change(round);
    const { child, ended } = copy.start('scripts/build.ts');
    await passed(moment * lasts);
    child.kill('SIGKILL');
    await ended;
    const left = site();
    await succeed();
    // The last moments are after the swap.
    const states = [former, site()].map((state) => differences(left, state));
    expect(states).toContainEqual([]);
    expect(differences(site(), former)).not.toEqual([]);
    expect(surroundings()).toEqual(tidy);
  },
);

/** Stops a build when it has said something, and tells how it took it. */
const stopped = async (
  script: string,
  at: string,
  signal: NodeJS.Signals,
  ...options: string[]
) => {
  const running = copy.start(script, {}, ...options);
  await running.says(at);
  // A terminal sends it to all, whoever starts programs to the first.
  const { pid = 0 } = running.child;
  process.kill(signal === 'SIGINT' ? -pid : pid, signal);
  return running.ended;
};

/** It may be about to write when its pipe is closed, just before it is ended, and then says so by itself. */
const lastWordsOfPagefind = /BrokenPipe|panicked at|RUST_BACKTRACE/;

// A shell tells 130, 143 and 129.
test.each<[string, string, NodeJS.Signals]>([
  ['Ctrl-C while pages are printed', 'check: ', 'SIGINT'],
  ['Ctrl-C while search and pictures are made', 'pages: ', 'SIGINT'],
  ['SIGTERM while pages are printed', 'check: ', 'SIGTERM'],
  ['SIGTERM while search and pictures are made', 'pages: ', 'SIGTERM'],
  ['a closed terminal', 'pages: ', 'SIGHUP'],
])('%s ends a build with a line, and leaves the former site', async (_, at, signal) => {
  for (const [script, ...options] of [['scripts/build.ts'], ['scripts/run.mjs', 'build']]) {
    const former = site();
    change(100);
    rmSync(copy.path('.cache'), { recursive: true });
    const ending = await stopped(script ?? '', at, signal, ...options);
    const lines = ending.said
      .trim()
      .split('\n')
      .filter((line) => !lastWordsOfPagefind.test(line));
    expect(lines.at(-1)).toBe(`build: stopped by ${signal}; the former site is untouched`);
    expect(
      lines.filter((line) => !/^(check|pages|search|previews|take-away files): /.test(line)),
    ).toHaveLength(1);
    expect(ending.signal).toBe(signal);
    expect(differences(former, site())).toEqual([]);
    expect(readdirSync(copy.folder)).not.toContain('.staging');
  }
});

const preload = { NODE_OPTIONS: `--import=${resolve('tests/support/preloads/bad-disk.mjs')}` };

test.each([
  ['a page', '/en/articles/index.html$'],
  ['a picture of a page', '/assets/loaf'],
  ['the search', '/pagefind/zh/'],
  ['a preview', '/preview.png$'],
  ['a take-away file', '/take-away.html$'],
  ['the headers', '/_headers$'],
  ['the redirects', '/_redirects$'],
  ['the former site', '/.staging/dist.former$'],
])('a disk that refuses %s fails the build, and leaves the former site', async (_, refused) => {
  const former = site();
  change(101);
  const { code, said } = await copy.build({ ...preload, REFUSED: refused });
  expect(said).toMatch(/^build: stopped\. .*EIO/m);
  expect(said).not.toMatch(/^\s+at /m);
  expect(code).toBe(1);
  expect(differences(former, site())).toEqual([]);
  expect(readdirSync(copy.folder)).not.toContain('.staging');
});

test.each([
  ['a page', '/en/articles/index.html$', 'en/articles/index.html is missing'],
  ['the sitemap', '/sitemap.xml$', 'sitemap.xml is missing'],
  ['a feed', '/zh/feed.xml$', 'zh/feed.xml is missing'],
  ['pages of the search', '/pagefind/en/fragment/', 'pagefind/en says that it holds '],
  ['the search', '/pagefind/zh/', 'pagefind/zh/pagefind.js is missing'],
  ['a preview', '/en/preview.png$', 'en/preview.png, which is missing'],
  ['a take-away file', '/zh/articles/starter/take-away', 'starter/take-away.html is missing'],
  ['the headers', '/_headers$', '_headers is missing'],
])('a disk that loses %s fails the build, and leaves the former site', async (_, lost, fault) => {
  const former = site();
  change(102);
  const { code, said } = await copy.build({ ...preload, LOST: lost });
  expect(said).toMatch(/^build: stopped\. the site is not whole/m);
  expect(said).toContain(fault);
  expect(code).toBe(1);
  expect(differences(former, site())).toEqual([]);
});

test('a disk that lets nothing come to the place of the site loses nothing', async () => {
  const former = site();
  change(105);
  expect((await copy.build({ ...preload, REFUSED: '/dist$' })).code).toBe(1);
  expect(differences(former, bytesOf(copy.path('.staging/dist.former')))).toEqual([]);
  // Even a build that fails brings it back.
  writeFileSync(copy.path('content/topics.yaml'), '{');
  expect((await copy.build()).code).toBe(1);
  expect(differences(former, site())).toEqual([]);
  cpSync('tests/site/topics.yaml', copy.path('content/topics.yaml'));
});

test('what a killed build was writing is deleted by the next', async () => {
  change(106);
  for (const kind of ['previews', 'pages', 'take-away'])
    writeFileSync(copy.path('.cache', kind, 'content/0123456789abcdef.4194304.part'), 'half');
  await succeed();
  expect(surroundings()).toEqual(tidy);
});

test('a site that cannot be remembered is built all the same', async () => {
  change(103);
  expect((await copy.build({ ...preload, REFUSED: '/builds/.*json$' })).code).toBe(0);
  expect((await copy.build()).said).toContain('pages: ');
});

test('of two builds at once the second waits, and says so', async () => {
  change(104);
  const first = copy.start('scripts/build.ts');
  await first.says('check: ');
  const second = copy.start('scripts/build.ts');
  const third = copy.start('scripts/run.mjs', { PORT: '0' }, 'start');
  await third.says('ready: ');
  const waiting = `another build is at work here (process ${first.child.pid}), this one waits`;
  const endings = await Promise.all([first.ended, second.ended]);
  expect(endings.map(({ code }) => code)).toEqual([0, 0]);
  expect(endings[1].said).toContain(waiting);
  expect(endings[1].said).toContain('nothing has changed since the last build');

  process.kill(-(third.child.pid ?? 0), 'SIGINT');
  const { said, signal } = await third.ended;
  expect(said).toContain('another build is at work here');
  expect(said).not.toContain('pages: ');
  expect(signal).toBe('SIGINT');
  expect(surroundings()).toEqual(tidy);
});
