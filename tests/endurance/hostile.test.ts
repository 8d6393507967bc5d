import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { mdx, source } from '../support/mini-site.ts';
import { nastyTexts } from '../support/nasty-texts.ts';

// What is kept of a check goes by the name of its folder.
const folder = join(mkdtempSync(join(tmpdir(), 'hostile-')), 'hostile');
const file = join(folder, 'articles/only-english/en.mdx');
beforeAll(() => cpSync('tests/site', folder, { recursive: true }));
afterAll(() => rmSync(join(folder, '..'), { recursive: true }));

/** What a file may take of a machine. */
const seconds = 60;
const megabytes = 2_000;

/** Checks a text in a process of its own: how it ended, and what it said of itself that no editor should read. */
async function check(text: string): Promise<string> {
  writeFileSync(file, text);
  const child = spawn(
    'node',
    [`--max-old-space-size=${megabytes}`, 'scripts/check.ts', '--format', 'json'],
    {
      env: { ...process.env, CONTENT: folder, VITEST: undefined },
      timeout: seconds * 1000,
      killSignal: 'SIGKILL',
    },
  );
  let said = '';
  child.stdout.on('data', (data) => (said += String(data)));
  child.stderr.on('data', (data) => (said += String(data)));
  const code = await new Promise<number | null>((done) => child.once('close', done));
  const stack = /^\s+at .*|\w*Error: .*/m.exec(said)?.[0];
  return code === 0 || code === 1 ? (stack ?? 'well') : `ended with ${code}: ${said.slice(-300)}`;
}

/** Each of these took minutes, or all memory, until it was refused before it was read. */
const known: Record<string, string> = {
  'marks in turn': '*a_ '.repeat(20_000),
  'marks in one run': `${'*'.repeat(100_000)}a${'*'.repeat(100_000)}`,
  'backticks in every number': Array.from({ length: 1_400 }, (_, n) => '`'.repeat(n)).join('a'),
  'closing brackets': ']'.repeat(900_000),
  'blanks in a row': `a${' '.repeat(900_000)}b`,
  'quotations in quotations': `${'>'.repeat(500)} a\n`.repeat(1_800),
  'quotations one after another': `${'>'.repeat(20)} a\n\n`.repeat(40_000),
  'items in items': `${'- '.repeat(20)}a\n`.repeat(20_000),
  'lines that go on with an item': `${'- '.repeat(20)}a\n${'b\n'.repeat(400_000)}`,
  'components in components': '<Note>\n\n'.repeat(9_000),
};

/** These are read to their end; they are here for their length. */
const long: Record<string, string> = {
  backslashes: '\\'.repeat(900_000),
  ampersands: '&'.repeat(900_000),
  'columns of a table': `${'|a'.repeat(50_000)}\n${'|-'.repeat(50_000)}\n`,
  'props of a component': `<Note ${'title="x" '.repeat(90_000)}/>`,
  addresses: 'www.a '.repeat(150_000),
  Han: '市'.repeat(900_000),
};

test.each(Object.entries({ ...known, ...long }))(
  `a text of %s is checked within ${seconds} s and ${megabytes} MB`,
  async (_name, text) => {
    expect(await check(mdx(source('A'), text))).toBe('well');
  },
);

test.each([
  ...Array.from(nastyTexts(Number(process.env['SEED'] ?? 4), 900_000).take(60)).entries(),
])(`nasty text %i is checked within ${seconds} s and ${megabytes} MB`, async (_number, text) => {
  expect(await check(mdx(source('A'), text))).toBe('well');
});

test.each([...Array.from(nastyTexts(5, 200_000).take(20)).entries()])(
  `nasty head %i is checked within ${seconds} s and ${megabytes} MB`,
  async (_number, text) => {
    expect(await check(mdx(`${source('A')}owner: ${text}`, 'Text.'))).toBe('well');
  },
);
