import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import type { Problem } from '../src/schemas/problem.ts';

const formats = ['text', 'github', 'json'] as const;
export type Format = (typeof formats)[number];

export function isFormat(value: string): value is Format {
  return (formats as readonly string[]).includes(value);
}

/**
 * Problems for a person, for GitHub’s annotations, or for a program.
 *
 * @param folder of the content, to name files from the project and to show the lines meant
 */
export function printProblems(problems: Problem[], folder: string, format: Format): string {
  const place = relative(process.cwd(), folder);
  const named = problems.map((problem) => ({ ...problem, file: `${place}/${problem.file}` }));
  if (format === 'json')
    return JSON.stringify(
      named.map(({ fix: _fix, file, line, column, rule, severity, message, hint }) => ({
        file,
        line,
        column,
        rule,
        severity,
        message,
        hint,
      })),
      null,
      2,
    );
  if (format === 'github') return [...named.map(annotation), summarise(problems)].join('\n');
  const lineOf = lineReader(folder);
  return [
    ...problems.flatMap((problem, index) => [
      textLine(named[index] ?? problem),
      ...frame(problem, lineOf(problem)),
    ]),
    `check: ${summarise(problems)}`,
  ].join('\n');
}

function textLine({ file, line, column, rule, severity, message, hint }: Problem): string {
  const mark = severity === 'warning' ? ' (warning)' : '';
  return visible(`${file}:${line}:${column}  ${rule}${mark}  ${message} — ${hint}`);
}

/** Characters that would command the terminal, or turn the direction of its text, as �. */
function visible(text: string): string {
  return text.replace(/[\p{Control}\p{Bidi_Control}]/gu, '\uFFFD');
}

/** https://docs.github.com/actions/reference/workflow-commands */
function annotation({ file, line, column, rule, severity, message, hint }: Problem): string {
  const data = (text: string) =>
    visible(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
  const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return `::${severity} file=${property(file)},line=${line},col=${column},title=${property(rule)}::${data(`${message} — ${hint}`)}`;
}

const shownBefore = 40;
const shownAfter = 60;

/** The line meant, cut to what is around the place, and a mark under it. */
function frame({ line, column }: Problem, text: string | undefined): string[] {
  if (!text?.trim()) return [];
  const start = Math.max(0, column - 1 - shownBefore);
  const before = text.slice(start, column - 1);
  const shown = (start > 0 ? '…' : '') + text.slice(start, column - 1 + shownAfter);
  const indent = ' '.repeat(widthOf(start > 0 ? `…${before}` : before));
  const gutter = `  ${line} | `;
  return [
    `${gutter}${visible(shown.replaceAll('\t', ' '))}`,
    `${' '.repeat(gutter.length)}${indent}^`,
  ];
}

/** Columns a terminal gives a text: two for East Asian wide characters (Unicode UAX #11). */
function widthOf(text: string): number {
  const wide = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFF60\uFFE0-\uFFE6]/u;
  return Array.from(text).reduce((width, character) => width + (wide.test(character) ? 2 : 1), 0);
}

function lineReader(folder: string): (problem: Problem) => string | undefined {
  const files = new Map<string, string[]>();
  return ({ file, line }) => {
    if (!files.has(file)) files.set(file, readLines(join(folder, file)));
    return files.get(file)?.[line - 1];
  };
}

function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split(/\r?\n/);
  } catch {
    return [];
  }
}

/** `2 errors and 1 warning in 2 files`, or `no problems`. */
export function summarise(problems: Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const files = new Set(problems.map(({ file }) => file)).size;
  const counts = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ];
  return counts.length === 0 ? 'no problems' : `${counts.join(' and ')} in ${count(files, 'file')}`;
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
