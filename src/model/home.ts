import type { Language } from '../i18n/languages.ts';
import { pathTo } from './addresses.ts';
import type { Page } from './page.ts';
import type { Site } from './site.ts';
import { frameOf } from './frame.ts';
import type { Frame, Link } from './frame.ts';
import { card, cardsOfKind, topicLink } from './view.ts';
import type { Card } from './view.ts';

export interface HomeView {
  frame: Frame;
  tagline: string;
  lead: string;
  audience: string | undefined;
  ways: (Link & { text: string; page: Card })[];
  /** The three pages written or changed last. */
  latest: (Card & { day: string })[];
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
    audience: home.audience?.[language],
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
    latest: newest(site)
      .slice(0, 3)
      .map((page) => ({ ...card(site, page, language), day: dayOf(page) })),
    questions: cardsOfKind(site, 'faqs', language),
    comparisons: cardsOfKind(site, 'comparisons', language),
    topics: Object.keys(site.topics).flatMap((topic) => topicLink(site, topic, language) ?? []),
  };
}

/** By the day they were last changed; pages of one day in the order of the site. */
function newest({ pages }: Site): Page[] {
  return pages.toSorted((a, b) => dayOf(b).localeCompare(dayOf(a), 'en'));
}

function dayOf({ facts }: Page): string {
  return facts.updated ?? facts.published;
}
