import type { z } from 'zod';

import { comparisonSchema } from './comparison.ts';
import { articleSchema, faqSchema, playbookSchema, talkTextSchema } from './page.ts';
import { navigationSchema, siteSchema, sourcesSchema, topicsSchema } from './site.ts';
import { discussionSchema, talkSchema } from './talk.ts';
import { termSchema } from './term.ts';

/**
 * Every collection: where its files lie in the content folder, and what they may say. An entry's id
 * is its file's path without the ending.
 */
export const contentCollections = {
  articles: { files: 'articles/<slug>/<language>.mdx', schema: articleSchema },
  playbooks: { files: 'playbooks/<slug>/<language>.mdx', schema: playbookSchema },
  faqs: { files: 'faqs/<slug>/<language>.mdx', schema: faqSchema },
  talks: { files: 'talks/<slug>/<language>.mdx', schema: talkTextSchema },
  talkFacts: { files: 'talks/<slug>/talk.yaml', schema: talkSchema },
  discussions: { files: 'talks/<slug>/discussion.yaml', schema: discussionSchema },
  comparisons: { files: 'comparisons/<slug>.yaml', schema: comparisonSchema },
  glossary: { files: 'glossary/<slug>.yaml', schema: termSchema },
  topics: { files: 'topics.yaml', schema: topicsSchema },
  sources: { files: 'sources.yaml', schema: sourcesSchema },
  navigation: { files: 'navigation.yaml', schema: navigationSchema },
  site: { files: 'site.yaml', schema: siteSchema },
} as const satisfies Record<string, { files: string; schema: z.ZodType }>;

export type CollectionName = keyof typeof contentCollections;

export type DataOf<Name extends CollectionName> = z.output<
  (typeof contentCollections)[Name]['schema']
>;

/** Which collection a file belongs to, or nothing where the content folder has no place for it. */
export function collectionOf(file: string): CollectionName | undefined {
  return patterns.find(([, pattern]) => pattern.test(file))?.[0];
}

const patterns = Object.entries(contentCollections).map(
  ([name, { files }]): [CollectionName, RegExp] => [
    name as CollectionName,
    new RegExp(
      `^${files.replace('.', '\\.').replace('<slug>', '[a-z0-9]+(?:-[a-z0-9]+)*').replace('<language>', '(?:en|zh)')}$`,
    ),
  ],
);
