import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, { permissions?: unknown; steps: { uses?: string; run?: string }[] }>;
}

const text = readFileSync('.github/workflows/check.yml', 'utf8');
const workflow = parse(text) as Workflow;
const jobs = Object.values(workflow.jobs);
const steps = jobs.flatMap((job) => job.steps);

test('a pull request from outside gets a token that can only read, and no secret', () => {
  expect(workflow.permissions).toEqual({ contents: 'read' });
  expect(jobs.filter(({ permissions }) => permissions)).toEqual([]);
  expect(Object.keys(workflow.on)).toEqual(['pull_request', 'push']);
  expect(text).not.toMatch(/secrets|GITHUB_TOKEN|github\.token/);
  expect(text).toContain('persist-credentials: false');
});

test('no words of a pull request are put into a command', () => {
  expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
});

test('every action is pinned to a commit, with its version beside it', () => {
  const uses = text.match(/uses: .*/g) ?? [];
  expect(uses).toHaveLength(3);
  expect(uses.filter((use) => !/^uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(use))).toEqual(
    [],
  );
});

test('the check comes before the build, with annotations, by commands that exist', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  const commands = steps.flatMap(({ run }) => run ?? []);
  expect(commands).toEqual(['npm ci', 'npm run check -- --format github', 'npm run build']);
  expect(scripts).toMatchObject({ check: expect.any(String), build: expect.any(String) });
});
