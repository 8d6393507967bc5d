import type { Language } from '../i18n/languages.ts';
import { translator } from '../i18n/translator.ts';
import { kinds } from '../schemas/fields.ts';
import type { Kind } from '../schemas/fields.ts';
import type { Listed } from '../schemas/site.ts';
import type { Term } from '../schemas/term.ts';
import { pathTo } from './addresses.ts';
import type { Site } from './site.ts';
import { frameOf } from './frame.ts';
import type { Frame, Link } from './frame.ts';
import { byInitial } from './initials.ts';
import { termSet } from './structured-data.ts';
import { card, cardsOfKind, indexEntries, pagesByTopic, topicLink } from './view.ts';
import type { Card } from './view.ts';

interface List {
  frame: Frame;
  lead: string | undefined;
}

/** All pages of a kind; questions are grouped by their main topic. */
export function listView(
  site: Site,
  kind: Kind,
  language: Language,
): List & { groups: { topic: Link | undefined; cards: Card[] }[] } {
  const groups =
    kind === 'faqs'
      ? byMainTopic(site, language)
      : [{ topic: undefined, cards: cardsOfKind(site, kind, language) }];
  return { ...head(site, kind, language), groups };
}

export function topicsView(site: Site, language: Language) {
  const topics = pagesByTopic(site).map(({ topic, pages }) => ({
    title: site.topics[topic]?.name[language] ?? topic,
    path: pathTo(site, language, `topics/${topic}`),
    description: site.topics[topic]?.description[language] ?? '',
    count: pages.length,
  }));
  return { ...head(site, 'topics', language), topics };
}

/** Everything under one topic, by kind. */
export function topicView(site: Site, topic: string, language: Language) {
  const { name, description } = site.topics[topic] ?? {};
  const pages = site.pages.filter(({ facts }) => facts.topics.includes(topic));
  return {
    frame: frameOf(site, language, {
      target: `topics/${topic}`,
      title: name?.[language] ?? topic,
      description: description?.[language] ?? '',
      list: 'topics',
    }),
    lead: description?.[language],
    groups: kinds
      .map((kind) => ({
        kind,
        cards: pages.filter((page) => page.kind === kind).map((page) => card(site, page, language)),
      }))
      .filter(({ cards }) => cards.length > 0),
    terms: [...site.terms]
      .filter(([, term]) => term.topics.includes(topic))
      .map(([id, term]) => termLink(site, id, term, language)),
  };
}

export function glossaryView(site: Site, language: Language) {
  const terms = [...site.terms].map(([id, term]) => ({
    id,
    term,
    related: term.related.flatMap((other) => {
      const related = site.terms.get(other);
      return related ? termLink(site, other, related, language) : [];
    }),
  }));
  const { frame, lead } = head(site, 'glossary', language);
  return {
    frame: { ...frame, things: [termSet(site, language), ...frame.things] },
    lead,
    groups: byInitial(terms, ({ term }) => term.name[language], language),
  };
}

export function searchView(site: Site, language: Language) {
  const t = translator(language);
  const frame = frameOf(site, language, {
    target: 'search',
    title: t('search.title'),
    description: t('search.label'),
  });
  return { frame: { ...frame, indexed: false }, links: indexEntries(site, language) };
}

function head(site: Site, list: Listed, language: Language): List {
  const lead = site.settings.leads[list]?.[language];
  const title = translator(language)(`${list}.title`);
  const description = lead ?? site.settings.description[language];
  return { frame: frameOf(site, language, { target: list, title, description, list }), lead };
}

function byMainTopic(site: Site, language: Language) {
  const faqs = site.pages.filter(({ kind }) => kind === 'faqs');
  return Object.keys(site.topics)
    .map((topic) => ({
      topic: topicLink(site, topic, language),
      cards: faqs
        .filter(({ facts }) => facts.topics[0] === topic)
        .map((page) => card(site, page, language)),
    }))
    .filter(({ cards }) => cards.length > 0);
}

function termLink(site: Site, id: string, { name }: Term, language: Language): Link {
  return { title: name[language], path: pathTo(site, language, 'glossary', id) };
}
