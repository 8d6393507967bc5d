import { isPair, textFor } from './page.ts';
import type { Page, PageText } from './page.ts';
import { pathTo } from './addresses.ts';
import { boxesOf } from './boxes.ts';
import { deckPath, hasSlides } from './deck.ts';
import { viewDiscussion } from './discussion.ts';
import type { DiscussionView } from './discussion.ts';
import { pagesById, pagesByKind, pagesUnderTopics } from './site.ts';
import type { Site } from './site.ts';
import { viewComparison } from './comparison.ts';
import type { ComparisonView } from './comparison.ts';
import { frameOf } from './frame.ts';
import type { Frame, Link } from './frame.ts';
import { thingsOf } from './structured-data.ts';
import { handOutTarget, hasHandOut } from './hand-out.ts';
import { offlineOf } from './offline.ts';
import type { Offline } from './offline.ts';
import { takeAwayOf } from './take-away.ts';
import { translationStatus } from './translation.ts';
import type { TranslationStatus } from './translation.ts';
import { collate, formatDay } from '../i18n/formats.ts';
import { languages } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import { translator } from '../i18n/translator.ts';
import type { Sources } from '../schemas/site.ts';

/** A page in a list. */
export interface Card extends Link {
  id: string;
  kind: Page['kind'];
  description: string;
  minutes: number;
}

/** Everything a page of the site prints. */
export interface PageView {
  frame: Frame;
  page: Page;
  text: PageText;
  /** Set where the reader’s language has no text yet. */
  onlyIn: Language | undefined;
  facts: string[];
  /** How the page is looked after, in the order of readers’ interest. */
  care: { name: string; said: string; day?: string }[];
  topics: Link[];
  contents: { id: string; title: string; depth: number }[];
  sources: (Sources[string] & { id: string })[];
  related: Card[];
  previous: Link | undefined;
  next: Link | undefined;
  /** Set on a translation whose source has moved on. */
  stale: StaleTranslation | undefined;
  /** Path of both languages side by side; missing where there is only one. */
  parallel: string | undefined;
  /** The page in both languages as one file to keep. */
  takeAway: { path: string; name: string };
  /** Path of a talk’s slides on two sheets. */
  handOut: string | undefined;
  offline: Offline | undefined;
  edits: { written: Language[]; address: string }[];
  /** The table of a comparison. */
  comparison: ComparisonView | undefined;
  /** Path of the page that says how to cite this one. */
  cite: string;
  /** Path of a talk’s slides. */
  deck: string | undefined;
  discussion: DiscussionView | undefined;
  /** Set where there is something to tick. */
  progress: PageProgress | undefined;
}

/** What the browser needs to know to keep what a reader has ticked. */
export interface PageProgress {
  page: Page['id'];
  /** Path the site is published under. */
  base: string;
  boxes: Record<string, string>;
}

export function viewPage(site: Site, page: Page, language: Language): PageView {
  const text = textFor(page, language);
  const onlyIn = isPair(page) ? undefined : text.language;
  const siblings = pagesByKind(site).get(page.kind) ?? [];
  const place = siblings.indexOf(page);
  const frame = frameOf(site, language, {
    target: page.id,
    title: text.title,
    description: text.description,
    list: page.kind,
    onlyIn,
  });

  return {
    frame: { ...frame, things: [...thingsOf(site, page, text), ...frame.things] },
    page,
    text,
    onlyIn: onlyIn === language ? undefined : onlyIn,
    facts: factsOf(page, text, language),
    care: careOf(page, text, language),
    topics: page.facts.topics.flatMap((topic) => topicLink(site, topic, language) ?? []),
    contents: contentsOf(page, text),
    sources: page.facts.sources.flatMap((id) => {
      const source = site.sources[id];
      return source ? { ...source, id } : [];
    }),
    related: relatedTo(site, page).map((other) => card(site, other, language)),
    previous: neighbour(site, siblings[place - 1], language),
    next: neighbour(site, siblings[place + 1], language),
    stale: staleTranslation(page, language),
    parallel: isPair(page) ? pathTo(site, language, `parallel/${page.id}`) : undefined,
    takeAway: takeAwayOf(site, page, language),
    handOut: hasHandOut(page) ? pathTo(site, language, handOutTarget(page)) : undefined,
    offline: offlineOf(site, page),
    edits: editsOf(site, page),
    progress: progressOf(site, page),
    cite: pathTo(site, language, `${page.id}/cite`),
    deck: hasSlides(page) ? deckPath(site, page, language) : undefined,
    discussion: viewDiscussion(site, page, language),
    comparison: viewComparison(site, page, language),
  };
}

/** Only a playbook is there to be done. */
function progressOf({ base }: Site, page: Page): PageProgress | undefined {
  const boxes = page.kind === 'playbooks' ? boxesOf(page) : {};
  return Object.keys(boxes).length > 0 ? { page: page.id, base, boxes } : undefined;
}

export interface StaleTranslation {
  /** The sections of the source that are no longer what was translated. */
  sections: TranslationStatus['sections'];
  /** How many the source has. */
  total: number;
  accepted: string | undefined;
}

/** What a reader of a translation should know; nothing where it is current, or they read the source. */
export function staleTranslation(page: Page, language: Language): StaleTranslation | undefined {
  const status = translationStatus(page);
  if (status?.state !== 'changed' || status.translation !== language) return undefined;
  return {
    sections: status.sections.filter(({ state }) => state !== 'current'),
    total: status.sections.filter(({ state }) => state !== 'removed').length,
    accepted: status.accepted,
  };
}

export function card(site: Site, page: Page, language: Language): Card {
  const { title, description, minutes, language: written } = textFor(page, language);
  return {
    id: page.id,
    kind: page.kind,
    path: pathTo(site, language, page.id),
    title,
    description,
    minutes,
    onlyIn: written === language ? undefined : written,
  };
}

export function cardsOfKind(site: Site, kind: Page['kind'], language: Language): Card[] {
  return (pagesByKind(site).get(kind) ?? []).map((page) => card(site, page, language));
}

/** Pages under each topic, in the order of topics.yaml; a page counts under every topic it names. */
export function pagesByTopic(site: Site): { topic: string; pages: Page[] }[] {
  return Object.keys(site.topics).map((topic) => ({
    topic,
    pages: pagesUnderTopics(site).get(topic) ?? [],
  }));
}

export function topicLink(site: Site, topic: string, language: Language): Link | undefined {
  const name = site.topics[topic]?.name[language];
  return name === undefined
    ? undefined
    : { title: name, path: pathTo(site, language, `topics/${topic}`) };
}

/** A title, heading or term, as a finding aid lists it. */
export interface IndexEntry extends Link {
  /** Title of the page that a heading stands in. */
  page?: string;
}

/** Every page, heading and term, in the order of their titles. */
export function indexEntries(site: Site, language: Language): IndexEntry[] {
  const pages = site.pages.map((page) => card(site, page, language));
  const headings = site.pages.flatMap((page) => {
    const { title, sections } = textFor(page, language);
    return sections
      .filter(({ id, depth }) => depth === 2 && id !== '')
      .map((section) => ({
        title: section.title,
        page: title,
        path: pathTo(site, language, page.id, section.id),
        onlyIn: page.texts[language] ? undefined : page.source,
      }));
  });
  const terms = [...site.terms].map(([id, { name }]) => ({
    title: name[language],
    path: pathTo(site, language, 'glossary', id),
  }));
  return [...pages, ...headings, ...terms]
    .map(({ title, path, onlyIn, page }: IndexEntry) => ({
      title,
      path,
      onlyIn,
      ...(page && { page }),
    }))
    .sort((a, b) => collate(language)(a.title, b.title));
}

function factsOf({ facts, kind }: Page, { minutes }: PageText, language: Language): string[] {
  const t = translator(language);
  const date = formatDay(language, facts.updated ?? facts.published);
  return [
    ...(kind === 'faqs' || kind === 'comparisons' ? [] : [t('facts.minutes', { count: minutes })]),
    t(facts.updated ? 'facts.updated' : 'facts.published', { date }),
  ];
}

function careOf({ facts }: Page, { change }: PageText, language: Language): PageView['care'] {
  const t = translator(language);
  const dated = (name: string, day: string | undefined) =>
    day ? [{ name, day, said: formatDay(language, day) }] : [];
  const care = [
    ...dated(t('care.published'), facts.published),
    ...dated(t('care.updated'), facts.updated),
    ...(change ? [{ name: t('care.change'), said: change }] : []),
    ...dated(t('care.reviewed'), facts.reviewed),
    ...dated(t('care.reviewBy'), facts.reviewBy),
    ...(facts.owner ? [{ name: t('care.owner'), said: facts.owner }] : []),
  ];
  // The day of publication alone stands at the head of the page already.
  return care.length > 1 ? care : [];
}

function contentsOf(page: Page, text: PageText): PageView['contents'] {
  const sections = text.sections.filter(
    ({ id, depth }) => id !== '' && id !== 'lead' && depth <= 3,
  );
  const discussion = {
    id: 'discussion',
    title: translator(text.language)('discussion.title'),
    depth: 2,
  };
  return page.talk?.discussion ? [...sections, discussion] : sections;
}

/** What the editor named; else pages that share the main topic. At most four. */
function relatedTo(site: Site, page: Page): Page[] {
  const named = page.facts.related.flatMap((id) => pagesById(site).get(id) ?? []);
  if (named.length > 0) return named.slice(0, 4);
  const [main] = page.facts.topics;
  const under = (main !== undefined && pagesUnderTopics(site).get(main)) || [];
  return under
    .slice(0, 4)
    .filter((other) => other !== page)
    .slice(0, 3);
}

function neighbour(site: Site, page: Page | undefined, language: Language): Link | undefined {
  if (!page) return undefined;
  const { title, path, onlyIn } = card(site, page, language);
  return { title, path, onlyIn };
}

function editsOf({ settings }: Site, page: Page): PageView['edits'] {
  const { editAddress } = settings;
  if (!editAddress) return [];
  const files = new Map<string, Language[]>();
  for (const language of languages) {
    const file = page.texts[language]?.file;
    if (file) files.set(file, [...(files.get(file) ?? []), language]);
  }
  return [...files].map(([file, written]) => ({
    written,
    address: editAddress.replace('{file}', file),
  }));
}
