import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';

import { expect, test } from 'vitest';

import { startCode } from '../support/in-child.ts';

const folder = mkdtempSync(`${tmpdir()}/common-table-`);

/** Work within work, each of which says when it is tidied. */
const nested = (work: string) =>
  startCode(
    folder,
    { tidyAfter: 'build/tidy-after.ts' },
    `const inner = () => tidyAfter(async () => { ${work} }, () => console.log('inner tidied'));
     await tidyAfter(inner, () => console.log('outer tidied')).catch(({ message }) => console.log(message));`,
  );

test.each([
  ['an end', '', ''],
  ['an error', "throw new Error('failed')", 'failed\n'],
  ['an exit', 'process.exit(3)', ''],
])('what was worked on is tidied after %s, once, the inner first', async (_, work, said) => {
  expect((await nested(work).ended).said).toBe(`inner tidied\nouter tidied\n${said}`);
});

// A shell tells 130, 143 and 129.
test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s ends the work with a line',
  async (signal) => {
    const work = nested(
      "console.log('ready'); await new Promise((done) => setTimeout(done, 20_000))",
    );
    await work.says('ready');
    work.child.kill(signal);
    const ending = await work.ended;
    expect(ending.said.split('\n').toSorted()).toEqual(
      [
        'ready',
        `build: stopped by ${signal}; the former site is untouched`,
        'inner tidied',
        'outer tidied',
        '',
      ].toSorted(),
    );
    expect(ending.signal).toBe(signal);
  },
);
