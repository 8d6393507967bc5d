import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { mend, placeOf, swap } from '../../scripts/build/staging.ts';
import { startCode } from '../support/in-child.ts';
import { makeReadOnly, mayMount, mountAt, mountOver } from '../support/mounts.ts';

let folder = '';
let undo: (() => void)[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'common-table-'));
  undo = [];
});
afterEach(() => {
  for (const step of undo.toReversed()) step();
  rmSync(folder, { recursive: true });
});

const path = (...names: string[]) => join(folder, ...names);

const write = (place: string, files: Record<string, string>) => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(place, file)), { recursive: true });
    writeFileSync(join(place, file), text);
  }
};

const filesOf = (place: string) =>
  Object.fromEntries(
    readdirSync(place, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(place.length + 1), readFileSync(file, 'utf8')]),
  );

const former = { 'index.html': 'former', 'sitemap.xml': '', 'en/old.html': 'former' };
const next = { 'index.html': 'next', 'sitemap.xml': '', 'en/new.html': 'next', 'zh/x.html': '' };

/** Swaps the next site in, in place of the former. */
const swapIn = (place: string) => {
  write(path('made/site'), next);
  swap(path('made/site'), place);
};

test('a site goes to where there was none, and takes the place of the former', () => {
  swapIn(path('site'));
  expect(filesOf(path('site'))).toEqual(next);
  write(path('site'), former);
  swapIn(path('site'));
  expect(filesOf(path('site'))).toEqual(next);
});

/** What a swap says that is done while renames onto a path are refused. */
const swapRefused = async (place: string, refused: string) => {
  write(path('made/site'), next);
  const { ended } = startCode(
    folder,
    { swap: 'build/staging.ts' },
    `import fs from 'node:fs';
     import { syncBuiltinESMExports } from 'node:module';
     const { renameSync } = fs;
     let refusals = 1;
     fs.renameSync = (from, to) => {
       if (to === ${JSON.stringify(refused)} && refusals-- > 0) throw new Error('refused');
       renameSync(from, to);
     };
     syncBuiltinESMExports();
     try { swap('made/site', ${JSON.stringify(place)}); } catch ({ message }) { console.log(message); }`,
  );
  return (await ended).said.trim();
};

test('the former site comes back if the next cannot take its place', async () => {
  write(path('site'), former);
  expect(await swapRefused(path('site'), path('site'))).toBe('refused');
  expect(filesOf(path('site'))).toEqual(former);
});

test('a site is for all to read, whatever the files were it was made from', () => {
  write(path('made/site'), next);
  chmodSync(path('made/site/index.html'), 0o600);
  chmodSync(path('made/site/en'), 0o700);
  swap(path('made/site'), path('site'));
  const modeOf = (file: string) => (statSync(path('site', file)).mode & 0o777).toString(8);
  expect(['', 'en', 'index.html'].map(modeOf)).toEqual(['755', '755', '644']);
});

test('a link is followed', () => {
  write(path('real'), former);
  symlinkSync(path('real'), path('site'));
  swapIn(placeOf(path('site')));
  expect(filesOf(path('real'))).toEqual(next);
});

/** Builds a site of one page where the folder is the project. */
const stagedInChild = (place: string, make = '', project = folder) =>
  startCode(
    project,
    { 'staged, swap': 'build/staging.ts' },
    `import { writeFileSync } from 'node:fs';
     await staged(${JSON.stringify(place)}, async (staging) => {
       writeFileSync(staging + '/sitemap.xml', 'new');
       console.log('made'); ${make}
       swap(staging, ${JSON.stringify(place)});
     }).catch(({ message }) => console.log(message));`,
  );

test.each([
  [
    'between the two renames of a swap',
    () => renameSync(path('site'), path('.staging/site.former')),
  ],
  ['before the former site was deleted', () => write(path('.staging/site.former'), former)],
  ['while a site was made', () => write(path('.staging/site'), { 'half.html': '' })],
])('what a build left that was killed %s is mended', async (_, kill) => {
  write(path('site'), former);
  mkdirSync(path('.staging'));
  kill();
  const mended = stagedInChild(
    path('site'),
    'await new Promise((done) => setTimeout(done, 20_000));',
  );
  await mended.says('made');
  expect(filesOf(path('site'))).toEqual(former);
  expect(readdirSync(path('.staging'))).toEqual(['site']);
  mended.child.kill();
  await mended.ended;
  expect(readdirSync(path('.staging'))).toEqual([]);
});

test.each(['.', '..', 'content'])('%s is no place for a site, and left alone', async (out) => {
  const precious = { 'project/content/a/en.mdx': 'Text.', 'project/package.json': '{}', other: '' };
  write(folder, precious);
  const project = path('project');
  const { said } = await stagedInChild(placeOf(join(project, out)), '', project).ended;
  expect(said).toContain('holds something else than a site');
  expect(filesOf(folder)).toEqual(precious);
});

test.skipIf(!mayMount)('a site goes to another file system', () => {
  undo.push(mountAt(path('other')));
  write(path('other/site'), former);
  swapIn(path('other/site'));
  expect(filesOf(path('other/site'))).toEqual(next);
});

test.skipIf(!mayMount)(
  'a place that is a mount gets what the site holds, and nothing is left',
  async () => {
    undo.push(mountAt(path('site')));
    write(path('site'), former);
    const kept = { 'lost+found/piece': '' };
    write(path('site'), kept);
    expect(await swapRefused(path('site'), path('site/sitemap.xml'))).toBe('refused');
    expect(filesOf(path('site'))).toEqual({ ...former, ...kept });
    rmSync(path('.staging'), { recursive: true });
    swapIn(path('site'));
    expect(filesOf(path('site'))).toEqual({ ...next, ...kept });
    expect(readdirSync(path('site'))).not.toContain('.staging');
  },
);

test.skipIf(!mayMount)(
  'where a build was killed while it filled a mount, the former site is put back',
  async () => {
    undo.push(mountAt(path('site')));
    write(path('site'), former);
    write(path('made/site'), next);
    const killed = startCode(
      folder,
      { swap: 'build/staging.ts' },
      `import fs from 'node:fs';
       import { syncBuiltinESMExports } from 'node:module';
       const { renameSync } = fs;
       fs.renameSync = (from, to) => {
         if (to.endsWith('site/sitemap.xml')) process.kill(process.pid, 'SIGKILL');
         renameSync(from, to);
       };
       syncBuiltinESMExports();
       swap('made/site', ${JSON.stringify(path('site'))});`,
    );
    expect((await killed.ended).signal).toBe('SIGKILL');
    expect(filesOf(path('site'))).not.toMatchObject(former);
    mend(path('site'));
    expect(filesOf(path('site'))).toMatchObject(former);
  },
);

test.skipIf(!mayMount)(
  'where nothing can be written beside its place, a site is put together in it',
  () => {
    undo.push(mountAt(path('locked')), mountAt(path('locked/site')));
    makeReadOnly(path('locked'));
    write(path('locked/site'), former);
    swapIn(path('locked/site'));
    expect(filesOf(path('locked/site'))).toEqual({ ...next });
  },
);

test.skipIf(!mayMount)('a site that came with a container’s image gives way', () => {
  write(path('image/site'), former);
  undo.push(mountOver(path('image'), path('container')));
  swapIn(path('container/site'));
  expect(filesOf(path('container/site'))).toEqual(next);
  expect(filesOf(path('image/site'))).toEqual(former);
});
