import { z } from 'zod';

import { day, pageId, slug, words } from './fields.ts';

/** Facts of a page, the same in both languages. */
const facts = {
  /** The day the page was first published. */
  published: day,
  /** The day its content last changed in substance. */
  updated: day.optional(),
  /** The day somebody last checked that it still holds. */
  reviewed: day.optional(),
  /** The day by which it should be checked again. */
  reviewBy: day.optional(),
  /** Who looks after the page. */
  owner: words.optional(),
  /** Topics from topics.yaml, the main one first. */
  topics: z.array(slug).min(1, 'is empty'),
  /** Pages worth reading next. */
  related: z.array(pageId).default([]),
  /** Sources from sources.yaml that the page rests on. */
  sources: z.array(slug).default([]),
  /** Former addresses of the page, without the language: `articles/old-name`. */
  aliases: z.array(pageId).default([]),
  /** A draft is not published. */
  draft: z.boolean().default(false),
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
  /** The day somebody last confirmed that it says the same. */
  accepted: day.optional(),
  /** Fingerprints of the source's sections on that day, by section id; `title` stands for the head's words. */
  sections: z.record(z.string(), z.string()).optional(),
});

export type TranslationRecord = z.output<typeof translation>;

const baseWords = {
  title: words,
  /** One sentence for search engines and previews. */
  description: words,
};

export const articleSchema = withFacts({
  ...baseWords,
  /** The page in two sentences. */
  answer: words,
  /** Whom it is for, in one line. */
  audience: words.optional(),
});

export const playbookSchema = withFacts({
  ...baseWords,
  /** What is reached when the work is done. */
  goal: words,
  audience: words.optional(),
});

export const faqSchema = withFacts(baseWords);

/** The head of a talk's text; its facts are in talk.yaml. */
export const talkTextSchema = z.strictObject({
  ...baseWords,
  answer: words.optional(),
  translation: translation.optional(),
});

/** The heads of the kinds whose source file carries the facts. */
export type PageHead = z.output<ReturnType<typeof withFacts<typeof baseWords>>> & {
  answer?: string;
  audience?: string;
  goal?: string;
};

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
