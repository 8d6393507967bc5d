import { defineCollection } from 'astro:content';

import { contentLoader } from './content-loader.ts';
import { contentCollections as described } from './schemas/collections.ts';

export const collections = {
  articles: defineCollection({
    loader: contentLoader('articles'),
    schema: described.articles.schema,
  }),
  playbooks: defineCollection({
    loader: contentLoader('playbooks'),
    schema: described.playbooks.schema,
  }),
  faqs: defineCollection({ loader: contentLoader('faqs'), schema: described.faqs.schema }),
  talks: defineCollection({ loader: contentLoader('talks'), schema: described.talks.schema }),
  talkFacts: defineCollection({
    loader: contentLoader('talkFacts'),
    schema: described.talkFacts.schema,
  }),
  discussions: defineCollection({
    loader: contentLoader('discussions'),
    schema: described.discussions.schema,
  }),
  comparisons: defineCollection({
    loader: contentLoader('comparisons'),
    schema: described.comparisons.schema,
  }),
  glossary: defineCollection({
    loader: contentLoader('glossary'),
    schema: described.glossary.schema,
  }),
  topics: defineCollection({ loader: contentLoader('topics'), schema: described.topics.schema }),
  sources: defineCollection({ loader: contentLoader('sources'), schema: described.sources.schema }),
  navigation: defineCollection({
    loader: contentLoader('navigation'),
    schema: described.navigation.schema,
  }),
  site: defineCollection({ loader: contentLoader('site'), schema: described.site.schema }),
};
