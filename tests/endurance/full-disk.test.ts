import { readFileSync, rmSync, writeFileSync } from 'node:fs';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { mayMount, mountAt } from '../support/mounts.ts';
import { bytesOf, copyProject, differences } from '../support/project-copy.ts';

const copy = copyProject('full');
const other = copyProject('beside');
afterAll(() => {
  copy.remove();
  other.remove();
});

const site = () => bytesOf(copy.path('dist'));
beforeAll(async () => {
  const { code, said } = await copy.build();
  if (code !== 0) throw new Error(said);
});

/** Builds anew, with nothing kept, while a small disk lies at a folder. */
const buildWith = async (folder: string, size: string) => {
  const file = copy.path('content/articles/only-english/en.mdx');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nOne more paragraph.\n`);
  rmSync(copy.path('.cache'), { recursive: true, force: true });
  const unmount = mountAt(copy.path(folder), size);
  try {
    return await copy.build();
  } finally {
    unmount();
  }
};

/** A finished site of this content takes 2.7 MB, of which the pictures take one; what is kept takes 1.3 MB. */
test.skipIf(!mayMount).each([
  ['.staging', '64k'],
  ['.staging', '300k'],
  ['.staging', '1m'],
  ['.staging', '2m'],
  ['.staging', '2600k'],
  ['.cache', '4k'],
  ['.cache', '64k'],
  ['.cache', '600k'],
  ['.cache', '1m'],
])('a full disk at %s (%s) stops a build in words, and leaves the former site', async (...disk) => {
  const former = site();
  const { code, said } = await buildWith(...disk);
  // Without room to keep them in, pages are printed all the same.
  if (code === 0) return expect(disk[0]).toBe('.cache');
  expect(said).toMatch(/^build: stopped\. the disk is full/m);
  expect(said).not.toMatch(/^\s+at /m);
  expect(code).toBe(1);
  expect(differences(former, site())).toEqual([]);
});

test.skipIf(!mayMount)('a full disk at the place of a site leaves the former site', async () => {
  const unmount = mountAt(other.path('dist'), '4m');
  try {
    expect(await other.build()).toMatchObject({ code: 0 });
    const former = bytesOf(other.path('dist'));
    writeFileSync(
      other.path('content/articles/starter/loaf.svg'),
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>',
    );
    const { code, said } = await other.build();
    expect(said).toMatch(/^build: stopped\. the disk is full: no room for /m);
    expect(code).toBe(1);
    expect(differences(former, bytesOf(other.path('dist')))).toEqual([]);
  } finally {
    unmount();
  }
});
