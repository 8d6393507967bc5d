import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

import { browserOrInstall } from './find-browser.ts';

/**
 * `npm test`: types, format, content, both builds that the tests look at, then every test.
 * Ends with a line `N passed, N failed`; each stage before the tests counts as one.
 */
const results = '.cache/test-results.json';
let passed = 0;
let failed = 0;

run('format', 'node', ['scripts/format.ts', '--check']);
run('types', 'astro', ['check', '--minimumFailingSeverity', 'hint']);
run('content', 'node', ['scripts/check.ts']);
const built =
  run('site', 'node', ['scripts/build.ts']) &&
  run('second site', 'node', ['scripts/build.ts', '--out', '.cache/second-site'], {
    CONTENT: 'tests/site',
  });
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

function run(
  name: string,
  command: string,
  args: string[],
  env: Record<string, string> = {},
): boolean {
  console.log(`\n${name}: ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
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
