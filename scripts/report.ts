import { relative } from 'node:path';

import type { Problem } from '../src/schemas/problem.ts';

/**
 * Problems as lines for a terminal.
 *
 * @param folder of the content, to name files as a person would open them
 */
export function printProblems(problems: Problem[], folder: string): string {
  const place = relative(process.cwd(), folder);
  return problems
    .map(({ file, line, column, rule, severity, message, hint }) => {
      const mark = severity === 'warning' ? ' (warning)' : '';
      return `${place}/${file}:${line}:${column}  ${rule}${mark}  ${message} — ${hint}`;
    })
    .join('\n');
}

/** `1 problem in 1 file`, or `no problems`. */
export function summarise(problems: Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  if (problems.length === 0) return 'no problems';
  return `${count(problems.length, 'problem')} in ${count(files, 'file')}`;
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
