import { expect, test } from 'vitest';

import { daysInStep } from '../../../scripts/check/days-in-step.ts';
import { askText } from './one-rule.ts';

const steps = (...days: (string | undefined)[]) =>
  days
    .map((day) => `<Step${day === undefined ? '' : ` day="${day}"`}>\n\nx\n\n</Step>`)
    .join('\n\n');

test.each([
  ['no days', steps(undefined, undefined)],
  ['days that count', steps('0', '14', '999')],
  ['some steps without', steps('0', undefined, '30')],
])('%s pass', (_what, body) => {
  expect(askText(daysInStep, body, body)).toEqual([]);
});

test.each(['', '1.5', '-1', '007', '1000', 'Monday', '两周'])('day="%s" is told of', (day) => {
  expect(askText(daysInStep, steps(day), steps(day)).join('\n')).toContain(
    `\`day="${day}"\` is not a number of days`,
  );
});

test('a day that the other language does not give is told of', () => {
  const [second, third, ...more] = askText(
    daysInStep,
    steps('0', '7', undefined),
    steps('0', '14', '30'),
  );
  expect(second).toBe(
    'zh.mdx:14:1 error: this step has day="7", that of articles/a/en.mdx:15 day="14" — give both the same day',
  );
  expect(third).toContain('this step has no day, that of articles/a/en.mdx:21 day="30"');
  expect(more).toEqual([]);
});

test('steps that the other language lacks are left to another rule', () => {
  expect(askText(daysInStep, steps('0'), steps('0', '14'))).toEqual([]);
});
