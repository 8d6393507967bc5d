import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

interface LockFile {
  packages: Record<string, { optionalDependencies?: Record<string, string> }>;
}

/** npm leaves out what the registry at hand lacks, and then `npm ci` refuses the file it wrote itself. */
test('the lock file names Pagefind’s program for every platform', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile;
  const wanted = Object.keys(packages['node_modules/pagefind']?.optionalDependencies ?? {});
  expect(wanted).toHaveLength(7);
  expect(wanted.filter((name) => !packages[`node_modules/${name}`])).toEqual([]);
});
