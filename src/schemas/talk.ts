import { z } from 'zod';

import { bothLanguages, day, slug, words } from './fields.ts';
import { factFields } from './page.ts';

/** talk.yaml: where and when a talk was given, and the page's facts. */
export const talkSchema = z.strictObject({
  event: z.strictObject({
    name: bothLanguages,
    organiser: bothLanguages.optional(),
    date: day,
    city: bothLanguages,
    country: bothLanguages,
  }),
  speaker: words.describe('The speaker’s name as the source gives it.'),
  ...factFields,
});

export type Talk = z.output<typeof talkSchema>;

/** discussion.yaml: archived replies to a talk, each a summary in both languages. */
export const discussionSchema = z.strictObject({
  note: bothLanguages.describe('What the archive is and where it comes from.'),
  archived: day.optional().describe('The day the replies were read and summarised.'),
  replies: z.array(
    z.strictObject({
      id: slug,
      author: words,
      replyTo: slug.optional().describe('The reply it answers.'),
      summary: bothLanguages,
    }),
  ),
});

export type Discussion = z.output<typeof discussionSchema>;
