import type { Language } from '../i18n/languages.ts';
import { pathTo } from './addresses.ts';
import type { Site } from './site.ts';
import { frameOf } from './frame.ts';
import type { Frame, Link } from './frame.ts';
import { card, cardsOfKind, topicLink } from './view.ts';
import type { Card } from './view.ts';

export interface HomeView {
  frame: Frame;
  tagline: string;
  lead: string;
  ways: (Link & { text: string; page: Card })[];
  latest: Card[];
  questions: Card[];
  comparisons: Card[];
  topics: Link[];
}

export function homeView(site: Site, language: Language): HomeView {
  const { tagline, description, home, name } = site.settings;
  return {
    frame: frameOf(site, language, {
      target: '',
      title: name[language],
      description: description[language],
    }),
    tagline: tagline[language],
    lead: home.lead[language],
    ways: home.ways.flatMap(({ page: id, title, text }) => {
      const page = site.pages.find((each) => each.id === id);
      return page
        ? {
            title: title[language],
            text: text[language],
            path: pathTo(site, language, id),
            page: card(site, page, language),
          }
        : [];
    }),
    latest: site.pages
      .filter(({ kind }) => kind === 'articles' || kind === 'playbooks')
      .map((page) => card(site, page, language)),
    questions: cardsOfKind(site, 'faqs', language),
    comparisons: cardsOfKind(site, 'comparisons', language),
    topics: Object.keys(site.topics).flatMap((topic) => topicLink(site, topic, language) ?? []),
  };
}
