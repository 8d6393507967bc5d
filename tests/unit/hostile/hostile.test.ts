import { describe, expect, test } from 'vitest';

import { miniSite } from '../../support/mini-site.ts';
import { characters, code, heads, structure } from './corpus.ts';
import type { Hostile } from './corpus.ts';

const corpus: Record<string, Hostile[]> = { heads, code, characters, structure };

test('the corpus is as large as it was meant to be', () => {
  expect(Object.values(corpus).flat().length).toBeGreaterThanOrEqual(160);
});

describe.each(Object.entries(corpus))('hostile %s', (_group, cases) => {
  test.each(cases)('%s is told at its place', (_name, files) => {
    const { problems } = miniSite(files);
    const found = problems.map(
      ({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`,
    );
    expect(found).toMatchSnapshot();
    expect(found.length).toBeGreaterThan(0);
    for (const { message, hint } of problems)
      expect(`${message} ${hint}`).not.toMatch(/undefined|\[object|zod|Error:/);
  });
});
