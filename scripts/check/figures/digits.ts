import { implied, stated } from './figure.ts';
import type { Spelling } from './figure.ts';

/** A number in digits, as long as there may be one: 12, 4.4, 3,000, 10 000 with a space that does not break, 1.2.3. */
export const digits =
  '(?<!\\d|\\d\\.)(?:\\d{1,3}(?:[,\\u00A0\\u2009\\u202F]\\d{3}){1,6}(?!\\d)(?:\\.\\d{1,20})?|\\d{1,40}(?:\\.\\d{1,20}){0,3})(?!\\d)';

/** What joins two numbers that share a sign or a scale: 30–40%, 3 to 5 million, 1到2万. */
export const joined = '\\s?(?:[–—~～-]|to|or|到|至|或)\\s?';

/** The number that digits state, times a scale, spelt alike however it was written. */
export function valueOf(written: string, scale = 1): string {
  const plain = written.replace(/[^\d.]/g, '');
  if (plain.length > 15 || /\..*\./.test(plain)) return plain;
  return String(Number((Number(plain) * scale).toPrecision(12)));
}

/** The time on a clock of twelve hours; full hours as their number, since 9点 may be written for 9:00. */
export function clockTime(hour: string, minute = '0'): string {
  const onClock = Number(hour) % 12 || 12;
  return Number(minute) === 0 ? String(onClock) : `${onClock}:${minute.padStart(2, '0')}`;
}

export const clockTimes: Spelling = {
  pattern: /(?<![\d:.])(?<hour>[01]?\d|2[0-4]):(?<minute>[0-5]\d)(?![\d:])(?:\s?[ap]\.?m\b\.?)?/gi,
  read: ({ hour = '', minute }) => stated(clockTime(hour, minute)),
};

const percent = '\\s?(?:(?<thousandth>‰)|%|per ?cent(?!age)|pct\\b)';

export const percentages: Spelling[] = [
  {
    pattern: new RegExp(`(?<from>${digits})\\s?%?${joined}(?<to>${digits})${percent}`, 'gi'),
    read: ({ from = '', to = '', thousandth }) =>
      stated(...[from, to].map((value) => asPercentage(value, thousandth ? 0.1 : 1))),
  },
  {
    pattern: new RegExp(`(?<value>${digits})${percent}`, 'gi'),
    read: ({ value = '', thousandth }) => stated(asPercentage(value, thousandth ? 0.1 : 1)),
  },
];

export function asPercentage(written: string, scale = 1): string {
  return `${valueOf(written, scale)}%`;
}

/** Digits behind a letter belong to a name: B2B, Q3, COVID-19. */
export const plainNumbers: Spelling = {
  pattern: new RegExp(`(?<name>[A-Za-z]|[A-Z]-)?(?<value>${digits})`, 'g'),
  read: ({ name, value = '' }) => (name ? implied : stated)(valueOf(value)),
};
