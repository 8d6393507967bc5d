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
import { byInitial, pinyinOf } from './initials.ts';
import { textFor } from './page.ts';
import type { Page, PageText } from './page.ts';
import { termUses } from './term-uses.ts';
import { termSet } from './structured-data.ts';
import { card, cardsOfKind, indexEntries, pagesByTopic, topicLink } from './view.ts';
import type { Card, PageView } from './view.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

interface List {
  frame: Frame;
  lead: string | undefined;
}

/** All pages of a kind. */
export function listView(site: Site, kind: Kind, language: Language): List & { cards: Card[] } {
  return { ...head(site, kind, language), cards: cardsOfKind(site, kind, language) };
}

/** A question, whose whole answer the list shows. */
export interface Question extends Link {
  page: Page;
  text: PageText;
}

/** Every question under its main topic, with a contents list over all. */
export interface QuestionsView extends List {
  contents: PageView['contents'];
  groups: { id: string; topic: Link; questions: Question[] }[];
}

export function questionsView(site: Site, language: Language): QuestionsView {
  const groups = pagesByTopic(site)
    .map(({ topic, pages }) => ({
      id: `topic-${topic}`,
      topic: topicLink(site, topic, language) ?? { title: topic, path: '' },
      questions: pages
        .filter(({ kind, facts }) => kind === 'faqs' && facts.topics[0] === topic)
        .map((page) => ({ ...card(site, page, language), page, text: textFor(page, language) })),
    }))
    .filter(({ questions }) => questions.length > 0);
  return {
    ...head(site, 'faqs', language),
    contents: groups.flatMap(({ id, topic, questions }) => [
      { id, title: topic.title, depth: 2 },
      ...questions.map(({ page, title }) => ({ id: page.slug, title, depth: 3 })),
    ]),
    groups,
  };
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
  const uses = termUses(site.pages, language);
  const terms = [...site.terms].map(([id, term]) => ({
    id,
    term,
    pinyin: pinyinOf(term.name.zh),
    uses: (uses.get(id) ?? []).map(({ page, sections }) => ({
      ...usePlace(site, page, language),
      sections: sections
        .filter((section) => section.id !== 'lead')
        .map((section) => usePlace(site, page, language, section)),
    })),
    related: term.related.flatMap((other) => {
      const related = site.terms.get(other);
      return related ? termLink(site, other, related, language) : [];
    }),
  }));
  const groups = byInitial(terms, ({ term }) => term.name[language], language);
  const initials = new Set(groups.map(({ initial }) => initial));
  const { frame, lead } = head(site, 'glossary', language);
  return {
    frame: { ...frame, things: [termSet(site, language), ...frame.things] },
    lead,
    /** The alphabet; a letter that no term begins with has no path. */
    letters: [...(initials.has('#') ? '#' : ''), ...alphabet].map((letter) => ({
      letter,
      path: initials.has(letter) ? `#letter-${letter}` : undefined,
    })),
    groups,
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

/** A page, or a section of it. */
function usePlace(
  site: Site,
  page: Page,
  language: Language,
  { id, title } = { id: '', title: textFor(page, language).title },
): Link {
  return { title, path: pathTo(site, language, page.id, id) };
}

function termLink(site: Site, id: string, { name }: Term, language: Language): Link {
  return { title: name[language], path: pathTo(site, language, 'glossary', id) };
}
