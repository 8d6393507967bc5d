import { z } from 'zod';

import { day, pageId, slug, words } from './fields.ts';

/** Facts of a page, the same in both languages. */
const facts = {
  published: day.describe('The day the page was first published.'),
  updated: day.optional().describe('The day its content last changed in substance.'),
  reviewed: day.optional().describe('The day somebody last checked that it still holds.'),
  reviewBy: day.optional().describe('The day by which it should be checked again.'),
  owner: words.optional().describe('Who looks after the page.'),
  topics: z.array(slug).min(1, 'is empty').describe('Topics from topics.yaml, the main one first.'),
  related: z.array(pageId).default([]).describe('Pages worth reading next.'),
  sources: z.array(slug).default([]).describe('Sources from sources.yaml that the page rests on.'),
  aliases: z
    .array(pageId)
    .default([])
    .describe('Former addresses of the page, without the language: `articles/old-name`.'),
  draft: z.boolean().default(false).describe('A draft is not published.'),
};

export const pageFactsSchema = z.strictObject(facts);
export type PageFacts = z.output<typeof pageFactsSchema>;

/** Talks keep their facts in talk.yaml and comparisons in their own file, both through this shape. */
export const factFields = facts;

const requiredFacts = ['published', 'topics'];

const optionalFacts = {
  published: facts.published.optional(),
  updated: facts.updated,
  reviewed: facts.reviewed,
  reviewBy: facts.reviewBy,
  owner: facts.owner,
  topics: facts.topics.optional(),
  related: facts.related.unwrap().optional(),
  sources: facts.sources.unwrap().optional(),
  aliases: facts.aliases.unwrap().optional(),
  draft: facts.draft.unwrap().optional(),
};

/** What a translation was made from. `npm run translations -- accept` writes all but `of`. */
const translation = z.strictObject({
  of: z.enum(['en', 'zh']),
  accepted: day.optional().describe('The day somebody last confirmed that it says the same.'),
  sections: z
    .record(z.string(), z.string())
    .optional()
    .describe(
      'Fingerprints of the source’s sections on that day, by section id; `title` stands for the head’s words.',
    ),
});

export type TranslationRecord = z.output<typeof translation>;

const baseWords = {
  title: words,
  description: words.describe('One sentence for search engines and previews.'),
  change: words.optional().describe('What the last update changed, in one sentence.'),
};

export const articleSchema = withFacts({
  ...baseWords,
  answer: words.describe('The page in two sentences.'),
  audience: words.optional().describe('Whom it is for, in one line.'),
});

export const playbookSchema = withFacts({
  ...baseWords,
  goal: words.describe('What is reached when the work is done.'),
  audience: words.optional(),
});

export const faqSchema = withFacts(baseWords);

/** The head of a talk's text; its facts are in talk.yaml. */
export const talkTextSchema = z.strictObject({
  ...baseWords,
  answer: words.optional(),
  translation: translation.optional(),
});

/**
 * One flat schema for a source and a translation: a translation has `translation` and no fact, a
 * source has the facts. Flat, because a union would tell an editor about branches.
 */
function withFacts<Words extends z.ZodRawShape>(wordFields: Words) {
  return z
    .strictObject({
      ...wordFields,
      translation: translation.optional(),
      ...optionalFacts,
    })
    .superRefine((head, context) => {
      const given = head as Record<string, unknown>;
      const isTranslation = given['translation'] !== undefined;
      for (const name of Object.keys(facts)) {
        const present = given[name] !== undefined;
        if (isTranslation && present)
          context.addIssue({
            code: 'custom',
            path: [name],
            message: 'is a fact, and facts stand in the source only',
            params: { hint: 'delete this line' },
          });
        if (!isTranslation && !present && requiredFacts.includes(name))
          context.addIssue({
            code: 'invalid_type',
            expected: 'string',
            input: undefined,
            path: [name],
          });
      }
    });
}
