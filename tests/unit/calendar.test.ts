import { expect, test } from 'vitest';

import { calendarFile, daysAfter } from '../../src/playbook/calendar.ts';
import type { CalendarEntry } from '../../src/playbook/calendar.ts';

const entry: CalendarEntry = {
  uid: 'playbooks-loaf-knead@bread.example',
  day: '2026-12-31',
  title: 'Knead; fold, rest \\ wait',
  text: 'Smooth.\nhttps://bread.example/',
  address: 'https://bread.example/',
};
const made = new Date('2026-11-22T04:05:06.789Z');
const file = (more: Partial<CalendarEntry> = {}) => calendarFile([{ ...entry, ...more }], made);

/** As a calendar reads it: folded lines joined again. */
const unfold = (text: string) => text.replace(/\r\n /g, '').split('\r\n');

test('an entry takes one whole day and none of the reader’s time', () => {
  expect(unfold(file())).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Common Table//Playbooks//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    'UID:playbooks-loaf-knead@bread.example',
    'DTSTAMP:20261122T040506Z',
    'DTSTART;VALUE=DATE:20261231',
    'DTEND;VALUE=DATE:20270101',
    'SUMMARY:Knead\\; fold\\, rest \\\\ wait',
    'DESCRIPTION:Smooth.\\nhttps://bread.example/',
    'URL:https://bread.example/',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test.each([
  ['Latin', 'a'.repeat(400)],
  ['Han', '第一步：定下能衡量的目标'.repeat(20)],
  ['rare Han and emoji', '𠮷🍞'.repeat(60)],
])('no line of %s is longer than 75 octets, and no character is lost', (_what, title) => {
  const text = file({ title });
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(unfold(text)).toContain(`SUMMARY:${title}`);
  expect(text).not.toContain('\uFFFD');
});

test('every line ends with CR and LF', () => {
  expect(file({ text: 'a\r\nb\rc' }).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test.each([
  ['2026-12-31', 1, '2027-01-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-03-28', 2, '2026-03-30'],
  ['2026-11-22', 0, '2026-11-22'],
])('%s and %i days are %s', (day, days, then) => {
  expect(daysAfter(day, days)).toBe(then);
});
