import { expect, test } from 'vitest';

import { printProblems } from '../../scripts/report.ts';
import type { Problem } from '../../src/schemas/problem.ts';

const problem: Problem = {
  file: 'articles/a/en.mdx',
  line: 1,
  column: 1,
  rule: 'links-exist',
  severity: 'error',
  message: 'there is no page `\x1b[2J\u202E\n::stop-commands::x`',
  hint: 'none',
};

test.each(['text', 'github'] as const)(
  'what content holds commands neither terminal nor machine, as %s',
  (format) => {
    const printed = printProblems([problem], 'content', format);
    expect(printed).not.toMatch(/[\x00-\x09\x0B-\x1F\u202E]/);
    expect(printed.split('\n').filter((line) => line.startsWith('::stop'))).toEqual([]);
  },
);
