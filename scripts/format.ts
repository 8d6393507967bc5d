import { spawnSync } from 'node:child_process';

/** `npm run format [-- --check]`: Prettier over everything but the content. */
const mode = process.argv.includes('--check') ? '--check' : '--write';
process.exitCode =
  spawnSync('prettier', [mode, '--log-level=warn', '.'], { stdio: 'inherit' }).status ?? 1;
