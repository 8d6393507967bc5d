import { z } from 'zod';

/** The kinds of pages, in the order of their folders and addresses. */
export const kinds = ['articles', 'playbooks', 'faqs', 'comparisons', 'talks'] as const;

export type Kind = (typeof kinds)[number];

/** `<kind>/<slug>` */
export type PageId = `${Kind}/${string}`;

export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Words on one line or several, never empty. */
export const words = z.string().trim().min(1, 'is empty');

/** The same words in both languages. */
export const bothLanguages = z.strictObject({ en: words, zh: words });

/** A name in an address: small letters a–z, digits, single hyphens. */
export const slug = z
  .string()
  .regex(slugPattern, 'must be small letters a–z, digits and single hyphens');

/** A page's id, such as `articles/working-together`. */
export const pageId = z.string().refine((value): value is PageId => {
  const [kind, name, ...rest] = value.split('/');
  return rest.length === 0 && kinds.includes(kind as Kind) && slugPattern.test(name ?? '');
}, 'must be a page, written <kind>/<name> such as articles/working-together');

/** A day of the Gregorian calendar, `2026-11-22` (ISO 8601); days that do not exist are refused. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date written year-month-day, such as 2026-11-22')
  .refine(isRealDay, 'is a day that does not exist');

/** One text or several: a single value is taken as a list of one. */
export const oneOrMore = z.preprocess(
  (value) => (typeof value === 'string' ? [value] : value),
  z.array(words).min(1, 'is empty'),
);

/** An address on the web. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'must be a full address that begins with https://',
});

function isRealDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
