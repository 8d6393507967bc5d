import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

interface Package {
  version?: string;
  resolved?: string;
  integrity?: string;
  hasInstallScript?: boolean;
  license?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  bundleDependencies?: unknown;
  inBundle?: boolean;
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as never;
const { packages } = read('package-lock.json') as { packages: Record<string, Package> };
const project = read('package.json') as Package & { allowScripts: Record<string, boolean> };
const installed = Object.entries(packages).filter(([path]) => path !== '');
const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');

/** npm leaves out what the registry at hand lacks, and then `npm ci` refuses the file it wrote itself. */
test('the lock file names Pagefind’s program for every platform', () => {
  const wanted = Object.keys(packages['node_modules/pagefind']?.optionalDependencies ?? {});
  expect(wanted).toHaveLength(7);
  expect(wanted.filter((name) => !packages[`node_modules/${name}`])).toEqual([]);
});

test('the lock file is of this package.json', () => {
  const { dependencies, devDependencies } = packages[''] ?? {};
  expect({ dependencies, devDependencies }).toEqual({
    dependencies: project.dependencies,
    devDependencies: project.devDependencies,
  });
});

test('every package that is wanted is named', () => {
  const missing = installed.flatMap(([path, { dependencies = {} }]) =>
    Object.keys(dependencies)
      .filter((name) => !isWithinReach(path, name))
      .map((name) => `${name}, which ${nameOf(path)} wants`),
  );
  expect(missing).toEqual([]);
});

test('every package has a version, comes from the registry, and has a digest of what it holds', () => {
  const unsafe = installed
    .filter(([path]) => !byHand.test(path))
    .filter(
      ([path, { version, resolved = '', integrity = '' }]) =>
        !version ||
        // Without an address it comes from the registry that npm is set to.
        !(
          resolved === '' || resolved.startsWith(`https://registry.npmjs.org/${nameOf(path)}/-/`)
        ) ||
        !/^sha512-[\w+/]{86}==$/.test(integrity),
    )
    .map(([path]) => path);
  expect(unsafe).toEqual([]);
});

test('only the packages that package.json names run anything when they are installed', () => {
  const running = installed.filter(([, { hasInstallScript }]) => hasInstallScript);
  expect(running.map(([path]) => nameOf(path)).sort()).toEqual(
    Object.keys(project.allowScripts).sort(),
  );
});

/** Pagefind’s programs that the registry at hand does not have: README.md, “What it stands on”. */
const byHand = /^node_modules\/@pagefind\/(darwin|freebsd|windows)-/;

/** Whether Node would find a package from another: beside it, or in a folder above. */
function isWithinReach(from: string, name: string): boolean {
  const folders = from.split('/node_modules/');
  return (
    folders.some(
      (_, depth) =>
        packages[
          `${folders.slice(0, folders.length - depth).join('/node_modules/')}/node_modules/${name}`
        ],
    ) || packages[`node_modules/${name}`] !== undefined
  );
}
