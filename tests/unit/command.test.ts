import { spawnSync } from 'node:child_process';

import { expect, test } from 'vitest';

test.each([
  ['an unknown option', ['scripts/check.ts', '--bogus'], 'content', 2],
  ['an unknown format', ['scripts/check.ts', '--format', 'xml'], 'content', 2],
  ['a folder that is not there', ['scripts/check.ts'], 'nowhere', 1],
  ['a folder that is not there, in a build', ['scripts/build.ts', '--out', 'x'], 'nowhere', 1],
  ['an unknown page', ['scripts/translations.ts', 'accept', 'articles/none'], 'content', 1],
  ['an unknown act', ['scripts/translations.ts', 'acept', 'articles/none'], 'content', 1],
])('%s is answered in a line, without a stack trace', (_what, args, folder, code) => {
  const { status, stderr } = spawnSync('node', args, {
    encoding: 'utf8',
    env: { ...process.env, CONTENT: folder },
  });
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toMatch(/^(check|build|translations): stopped\. /);
  expect(status).toBe(code);
});
