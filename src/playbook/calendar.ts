/** A whole day in a calendar. */
export interface CalendarEntry {
  /** The same whenever the entry is made again, so that a calendar moves it in place of doubling it. */
  uid: string;
  /** ISO 8601, `2026-11-22`. */
  day: string;
  title: string;
  text: string;
  address: string;
}

/**
 * An iCalendar file (RFC 5545) of whole days, none of which counts as busy.
 *
 * @param made when it was made
 */
export function calendarFile(entries: CalendarEntry[], made: Date): string {
  const stamp = `${made.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Common Table//Playbooks//EN',
    'CALSCALE:GREGORIAN',
    ...entries.flatMap(({ uid, day, title, text, address }) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `DTEND;VALUE=DATE:${compact(daysAfter(day, 1))}`,
      `SUMMARY:${escapeText(title)}`,
      `DESCRIPTION:${escapeText(text)}`,
      `URL:${address}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/**
 * @param day ISO 8601
 * @example daysAfter('2026-12-31', 1) // '2027-01-01'
 */
export function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

/** RFC 5545, 3.3.11. */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

/** Lines of at most 75 octets, no character cut (RFC 5545, 3.1). */
function fold(line: string): string {
  const octets = (text: string) => new TextEncoder().encode(text).length;
  const lines = [''];
  for (const character of line) {
    const last = lines.at(-1) ?? '';
    if (octets(last) + octets(character) > 75) lines.push(` ${character}`);
    else lines[lines.length - 1] = last + character;
  }
  return lines.join('\r\n');
}
