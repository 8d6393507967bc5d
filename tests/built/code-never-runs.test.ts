import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'code-never-runs-'));
const content = join(folder, 'content');
const trace = join(folder, 'it-ran');

/** Each way of running code in MDX that would leave a trace. */
const attempts = {
  import: "import { writeFileSync } from 'node:fs'",
  export: `export const a = (await import('node:fs')).writeFileSync(${JSON.stringify(trace)}, '')`,
  expression: `{process.getBuiltinModule('fs').writeFileSync(${JSON.stringify(trace)}, '')}`,
  prop: `<Note title={process.getBuiltinModule('fs').writeFileSync(${JSON.stringify(trace)}, '')}>\n\nx\n\n</Note>`,
  secrets: "import key from '../../../.env?raw'",
  include: '<Figure src="../../../.env" alt="x" />',
  address: '[x](javascript:alert(1))',
};

/** What would bring files into the site that are not the editor’s to give, or not what they seem. */
const secret = join(folder, 'secret');
const smuggled: Record<string, (path: string) => void> = {
  'articles/only-english/secret.svg': (path) => symlinkSync(join(secret, 'key.svg'), path),
  'articles/linked': (path) => symlinkSync(secret, path),
  'articles/starter/templates/key.csv': (path) => symlinkSync(join(secret, 'key.csv'), path),
  'articles/only-english/large.svg': (path) => writeFileSync(path, ' '.repeat(5_000_000)),
  'articles/only-english/zh.mdx': (path) =>
    writeFileSync(path, Buffer.from('---\ntitle: \xc3\xe6\xb0\xfc\n---\n', 'latin1')),
};

function run(script: string, ...args: string[]) {
  return spawnSync('node', [script, ...args], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', VITEST: undefined, CONTENT: content },
  });
}

beforeAll(() => {
  cpSync('tests/site', content, { recursive: true });
  const head =
    'title: A\ndescription: B\nanswer: C\npublished: 2026-01-02\ntopics: [baking]\ndraft: false';
  for (const [name, text] of Object.entries(attempts)) {
    cpSync(join(content, 'articles/only-english'), join(content, `articles/${name}`), {
      recursive: true,
    });
    writeFileSync(join(content, `articles/${name}/en.mdx`), `---\n${head}\n---\n\n${text}\n`);
  }
  mkdirSync(secret);
  writeFileSync(join(secret, 'key.svg'), '<svg xmlns="http://www.w3.org/2000/svg">secret</svg>');
  writeFileSync(join(secret, 'key.csv'), 'secret\n');
  writeFileSync(join(secret, 'en.mdx'), `---\n${head}\n---\n\nsecret\n`);
  for (const [path, make] of Object.entries(smuggled)) make(join(content, path));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the check names every attempt and runs none', () => {
  const { status, stdout } = run('scripts/check.ts');
  expect(status).toBe(1);
  for (const name of Object.keys(attempts))
    expect(stdout).toMatch(
      new RegExp(`articles/${name}/en\\.mdx:10:1 {2}(vocabulary|pictures-exist|links-exist) `),
    );
  for (const path of Object.keys(smuggled))
    expect(stdout).toMatch(new RegExp(`${path}:[12]:\\d+ {2}(files-in-place|text-is-clean) `));
  expect(stdout).toContain('it looks like GB18030');
  expect(existsSync(trace)).toBe(false);
});

test('a build stops before it runs any', () => {
  expect(run('scripts/build.ts', '--out', join(folder, 'site')).status).toBe(1);
  expect(existsSync(trace)).toBe(false);
  expect(existsSync(join(folder, 'site'))).toBe(false);
});

test('Astro by itself, without our check, refuses to compile any', () => {
  const { status } = run('node_modules/.bin/astro', 'build', '--outDir', join(folder, 'raw'));
  expect(status).not.toBe(0);
  expect(existsSync(trace)).toBe(false);
  for (const name of Object.keys(attempts))
    expect(readdirSync(folder, { recursive: true })).not.toContain(
      `raw/en/articles/${name}/index.html`,
    );
});
