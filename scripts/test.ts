import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

import { browserOrInstall } from './find-browser.ts';

/**
 * `npm test`: types, format, content, both builds that the tests look at, then every test.
 * Ends with a line `N passed, N failed`; each stage before the tests counts as one.
 */
const results = '.cache/test-results.json';
let passed = 0;
let failed = 0;

// The types take as long as the two others together, and a processor of their own.
const types = run('types', 'astro', ['check', '--minimumFailingSeverity', 'hint']);
await run('format', 'node', ['scripts/format.ts', '--check']);
await run('content', 'node', ['scripts/check.ts']);
await types;
const built =
  (await run('site', 'node', ['scripts/build.ts'])) &&
  (await run('second site', 'node', ['scripts/build.ts', '--out', '.cache/second-site'], {
    CONTENT: 'tests/site',
  }));
const browser = browserReady();

const projects = [
  'unit',
  'components',
  'content',
  ...(built ? ['built'] : []),
  ...(built && browser ? ['browser'] : []),
];
rmSync(results, { force: true });
spawnSync(
  'vitest',
  [
    'run',
    '--config=tests/vitest.config.ts',
    '--root=.',
    ...projects.map((name) => `--project=${name}`),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}`,
  ],
  { stdio: 'inherit' },
);
addResults();
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;

/** Prints what a command said when it has ended, so that two at once do not mix their lines. */
async function run(
  name: string,
  command: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<boolean> {
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let said = '';
  child.stdout.on('data', (text) => (said += String(text)));
  child.stderr.on('data', (text) => (said += String(text)));
  const status = await new Promise<number | null>((done) => {
    child.once('close', done);
    child.once('error', (error) => {
      said += error.message;
      done(null);
    });
  });
  console.log(`\n${name}: ${command} ${args.join(' ')}\n${said.trimEnd()}`);
  if (status === 0) passed++;
  else failed++;
  return status === 0;
}

function browserReady(): boolean {
  try {
    console.log(`\nbrowser: ${browserOrInstall(console.log)}`);
    return true;
  } catch (error) {
    console.error((error as Error).message);
    failed++;
    return false;
  }
}

function addResults() {
  try {
    const report = JSON.parse(readFileSync(results, 'utf8')) as Record<string, number>;
    passed += report['numPassedTests'] ?? 0;
    failed += (report['numFailedTests'] ?? 0) + brokenFiles(report);
  } catch {
    console.error('the tests gave no report');
    failed++;
  }
}

/** Test files that could not run at all have no failed test to count. */
function brokenFiles(report: object): number {
  const { testResults } = report as {
    testResults: { status: string; assertionResults: unknown[] }[];
  };
  return testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
}
