import { spawnSync } from 'node:child_process';

/** `npm run test:endurance`: what takes minutes, and is run before a release, not at every change. */
const { status } = spawnSync(
  'vitest',
  ['run', '--config=tests/vitest.config.ts', '--root=.', '--project=endurance'],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
