import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { shippedPackages } from '../../scripts/licences/shipped.ts';

const page = `---
import { format } from 'for-the-build';
---
<script>
  import '../reading/a.ts';
</script>`;

test('what a script in a page imports, however far and however late, reaches readers', () => {
  const files = {
    'src/layouts/Page.astro': page,
    'src/reading/a.ts': "void import('./b.ts');\nimport type { X } from 'only-types';",
    'src/reading/b.ts': "import { x } from '@scope/late/part';\nexport * from './none.ts';",
    'src/model/c.ts': "import 'for-the-build';",
    'src/offline/worker.ts': "import { y } from 'worker-part';",
  };
  const names = shippedPackages(new Map(Object.entries(files)), (name) =>
    name === 'worker-part' ? ['beneath'] : [],
  ).map(({ name }) => name);
  expect(names.slice(0, 3)).toEqual(['@scope/late', 'beneath', 'worker-part']);
  expect(names).not.toContain('for-the-build');
  expect(names).not.toContain('only-types');
});

test('npm run licences names what is installed, under a licence that lets us hand it on', () => {
  const { stdout, stderr } = spawnSync('node', ['scripts/licences.ts'], { encoding: 'utf8' });
  expect(stderr).toBe('');
  const lines = stdout.trim().split('\n');
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { version: string }>;
  };
  for (const line of lines) {
    const [, name = '', version, licence] = /^(\S+) (\S+) {2}(.+?) {2}/.exec(line) ?? [];
    expect([name, version]).toEqual([name, packages[`node_modules/${name}`]?.version]);
    expect(['MIT', 'ISC', 'Apache-2.0', 'MIT AND Apache-2.0', 'OFL-1.1']).toContain(licence);
  }
  expect(lines.map((line) => line.split(' ')[0])).toEqual(
    expect.arrayContaining(['serwist', 'pagefind', '@fontsource/noto-sans-sc']),
  );
});
