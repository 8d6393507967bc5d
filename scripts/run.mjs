// Plain JavaScript, since it runs before anything is installed, on any Node from 20 on: installs what
// the lock file names and node_modules lacks, then runs scripts/<name>.ts under the project's own Node.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');

const [name, ...args] = process.argv.slice(2);
install();
const child = spawn(
  join(modules, '.bin', process.platform === 'win32' ? 'node.cmd' : 'node'),
  [join(root, 'scripts', `${name}.ts`), ...args],
  {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      PATH: join(modules, '.bin') + delimiter + process.env.PATH,
      ASTRO_TELEMETRY_DISABLED: '1',
      // Node keeps its compiled modules here, which halves the time a command takes to begin.
      NODE_COMPILE_CACHE: join(root, '.cache', 'node'),
    },
  },
);
// Whoever stops the command waits until it has tidied up.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => {
  process.exitCode = code ?? 1;
  if (!signal) return;
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
});

function install() {
  if (isInstalled()) return;
  console.log('install: fetching the packages that package-lock.json names (once; a minute or so)');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(
      'install: failed. Is the npm registry within reach? Run the command again when it is.',
    );
    process.exit(1);
  }
}

/** npm keeps a record of what it installed; a lock file that is younger has not been followed yet. */
function isInstalled() {
  const record = join(modules, '.package-lock.json');
  return existsSync(record) && changed(record) >= changed(join(root, 'package-lock.json'));
}

function changed(file) {
  return statSync(file).mtimeMs;
}
