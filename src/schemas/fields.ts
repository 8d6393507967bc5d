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
export const slug = z.string().refine((value) => slugPattern.test(value), {
  error: 'is not a usable name',
  params: { hint: 'use small letters a–z, digits and single hyphens' },
});

/** A page's id, such as `articles/working-together`. */
export const pageId = z.string().refine(isPageId, {
  error: 'is not the name of a page',
  params: { hint: 'write <kind>/<name>, such as articles/working-together' },
});

/** A day of the Gregorian calendar, `2026-11-22` (ISO 8601); days that do not exist are refused. */
export const day = z
  .string()
  .refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(value), {
    error: 'is not a date',
    params: { hint: 'write year-month-day, such as 2026-11-22' },
    abort: true,
  })
  .refine(isRealDay, {
    error: 'is a day that does not exist',
    params: { hint: 'look it up in a calendar' },
  });

/** One text or several: a single value is taken as a list of one. */
export const oneOrMore = z.preprocess(
  (value) => (typeof value === 'string' ? [value] : value),
  z.array(words).min(1, 'is empty'),
);

/** An address on the web. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'is not a full address',
});

function isPageId(value: string): value is PageId {
  const [kind, name, ...rest] = value.split('/');
  return rest.length === 0 && kinds.includes(kind as Kind) && slugPattern.test(name ?? '');
}

function isRealDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
