import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const { scripts, dependencies, devDependencies } = JSON.parse(
  readFileSync('package.json', 'utf8'),
) as Record<string, Record<string, string>>;

/** The first two cells of the rows of a table, by the heading above it. */
function rowsUnder(heading: string): [string, string][] {
  const section = readme.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) => {
    const [, first = '', second = ''] = line.split('|').map((cell) => cell.trim());
    return [first, second];
  });
}

test('every package that we ask for has a reason in the table, and the table names no other', () => {
  const rows = rowsUnder('What it stands on');
  const named = rows.flatMap(([names]) => names.split(', '));
  const asked = Object.keys({ ...dependencies, ...devDependencies });
  const inTable = asked.map((name) => (name.startsWith('@types/') ? '@types/*' : name));
  expect(named.toSorted()).toEqual([...new Set(inTable)].sort());
  expect(rows.filter(([, reason]) => reason.length < 5)).toEqual([]);
});

test('every command is told of, and no other', () => {
  const told = rowsUnder('Two commands').map(([command]) =>
    command.replace(/^`npm run (.*)`$/, '$1'),
  );
  expect([...told, 'start', 'test'].sort()).toEqual(Object.keys(scripts ?? {}).sort());
});
