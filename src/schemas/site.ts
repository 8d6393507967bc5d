import { z } from 'zod';

import { bothLanguages, day, kinds, pageId, slug, webAddress } from './fields.ts';

/** What the site lists, and the header may show. */
const listed = [...kinds, 'glossary', 'topics'] as const;

/** site.yaml */
export const siteSchema = z.strictObject({
  name: bothLanguages,
  tagline: bothLanguages,
  description: bothLanguages,
  address: webAddress.describe(
    'Where the site is published; a path at its end puts the whole site under that path.',
  ),
  contact: z.email('is not an e-mail address'),
  /** Where a page's file can be edited; `{file}` becomes its path inside the content folder. */
  editAddress: webAddress
    .refine(
      (value) => value.includes('{file}'),
      'does not say where the file’s name goes: put {file} into it',
    )
    .optional(),
  offline: z
    .boolean()
    .default(true)
    .describe(
      'Whether readers may keep pages on their device. `false` also clears what they kept so far.',
    ),
  /** What stands at the head of each list. */
  leads: z.partialRecord(z.enum(listed), bothLanguages).default({}),
  home: z.strictObject({
    lead: bothLanguages,
    /** Whom the site is for, in one line. */
    audience: bothLanguages.optional(),
    /** Ways into the site, each leading to a page. */
    ways: z.array(z.strictObject({ page: pageId, title: bothLanguages, text: bothLanguages })),
  }),
});

export type Listed = (typeof listed)[number];
export type SiteSettings = z.output<typeof siteSchema>;

/** topics.yaml: what pages are about, by id, in the order readers see them. */
export const topicsSchema = z.record(
  slug,
  z.strictObject({ name: bothLanguages, description: bothLanguages }),
);

export type Topics = z.output<typeof topicsSchema>;

/** sources.yaml: where statements come from, by id. */
export const sourcesSchema = z.record(
  slug,
  z.strictObject({
    kind: z.enum(['article', 'web-page', 'report', 'book', 'talk']),
    name: bothLanguages,
    language: z
      .array(z.enum(['en', 'zh']))
      .default([])
      .describe('What it is written in.'),
    year: z.int().min(1000).max(9999).optional(),
    address: webAddress.optional(),
    checked: day.describe('The day it was last read for this site.'),
  }),
);

export type Sources = z.output<typeof sourcesSchema>;

/** navigation.yaml: what the header shows, and how pages of a kind follow each other. */
export const navigationSchema = z.strictObject({
  main: z.array(z.enum(listed)),
  order: z.partialRecord(z.enum(kinds), z.array(slug)).default({}),
});

export type Navigation = z.output<typeof navigationSchema>;
