import type { PhrasingContent, Root, RootContent } from 'mdast';

import { otherLanguage } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import { punctuation } from '../i18n/punctuation.ts';
import { translator } from '../i18n/translator.ts';
import { heading, link, list, paragraph, quote, text } from '../prose/nodes.ts';
import { kinds } from '../schemas/fields.ts';
import type { Kind } from '../schemas/fields.ts';
import { fullAddress, markdownAddress } from './addresses.ts';
import type { Frame } from './frame.ts';
import { glossaryView, listView, questionsView, topicsView, topicView } from './lists.ts';
import { newsView } from './news.ts';
import type { Site } from './site.ts';
import { card, cardsOfKind } from './view.ts';
import type { Card } from './view.ts';

/** A list, a topic, the glossary or what is new as a tree of plain Markdown, with links to Markdown. */
export function plainOverview(
  site: Site,
  target: string,
  language: Language,
): { frame: Frame; tree: Root } {
  const { frame, lead, children } = overview(site, target, language);
  const opening = lead === undefined ? [] : [quote(paragraph(text(lead)))];
  return { frame, tree: { type: 'root', children: [...opening, ...children] } };
}

/** The home page as llms.txt wants it: name, summary, and what there is with links to its Markdown. */
export function plainHome(site: Site, language: Language): Root {
  const t = translator(language);
  const { name, description, home } = site.settings;
  const more = ['glossary', 'topics', 'new'].map((target) => {
    const { frame } = overview(site, target, language);
    return line(frame.title, markdownAddress(site, language, target), frame.description);
  });
  return {
    type: 'root',
    children: [
      heading(1, name[language]),
      quote(paragraph(text(description[language]))),
      paragraph(text(home.lead[language])),
      ...kinds.flatMap((kind) =>
        group(t(`${kind}.title`), linesOf(site, cardsOfKind(site, kind, language), language)),
      ),
      ...group(t('llms.more'), more),
    ],
  };
}

interface Overview {
  frame: Frame;
  lead: string | undefined;
  children: RootContent[];
}

function overview(site: Site, target: string, language: Language): Overview {
  if (target === 'glossary') return glossary(site, language);
  if (target === 'topics') return topics(site, language);
  if (target === 'new') return news(site, language);
  if (target.startsWith('topics/')) return topic(site, target.slice('topics/'.length), language);
  if (target === 'faqs') return questions(site, language);
  const { frame, lead, cards } = listView(site, target as Kind, language);
  return { frame, lead, children: listOf(linesOf(site, cards, language)) };
}

function questions(site: Site, language: Language): Overview {
  const { frame, lead, groups } = questionsView(site, language);
  return {
    frame,
    lead,
    children: groups.flatMap(({ topic: about, questions: asked }) => {
      const cards = asked.map(({ page }) => card(site, page, language));
      return group(about.title, linesOf(site, cards, language));
    }),
  };
}

function topics(site: Site, language: Language): Overview {
  const { frame, lead, topics: all } = topicsView(site, language);
  const lines = all.map(({ title, path, description }) =>
    line(title, `${fullAddress(site, path)}index.md`, description),
  );
  return { frame, lead, children: listOf(lines) };
}

function topic(site: Site, id: string, language: Language): Overview {
  const t = translator(language);
  const { frame, lead, groups, terms } = topicView(site, id, language);
  return {
    frame,
    lead,
    children: [
      ...groups.flatMap(({ kind, cards }) =>
        group(t(`${kind}.title`), linesOf(site, cards, language)),
      ),
      ...group(
        t('glossary.title'),
        terms.map(({ title, path }) => [link(title, fullAddress(site, path))]),
      ),
    ],
  };
}

function news(site: Site, language: Language): Overview {
  const { frame, lead, days } = newsView(site, language);
  const updated = `${translator(language)('new.updated')}${punctuation[language].colon}`;
  const children = days.flatMap(({ date, items }) =>
    group(
      date,
      items.map(({ card, isUpdate, note }) =>
        line(
          card.title,
          markdownAddress(site, language, card.id),
          isUpdate ? `${updated}${note}` : note,
        ),
      ),
    ),
  );
  return { frame, lead, children };
}

function glossary(site: Site, language: Language): Overview {
  const t = translator(language);
  const { colon, comma } = punctuation[language];
  const named = (label: string, names: string[]) =>
    names.length > 0 ? [[text(`${label}${colon}${names.join(comma)}`)]] : [];
  const { frame, lead, groups } = glossaryView(site, language);
  const terms = groups.flatMap(({ things }) => things.map(({ term }) => term));
  return {
    frame,
    lead,
    children: terms.flatMap(({ name, definition, variants, avoid }) => [
      heading(2, `${name[language]} / ${name[otherLanguage(language)]}`),
      paragraph(text(definition[language])),
      ...listOf([
        ...named(t('glossary.also'), variants[language]),
        ...named(t('glossary.avoid'), avoid[language]),
      ]),
    ]),
  };
}

function listOf(items: PhrasingContent[][]): RootContent[] {
  return items.length > 0 ? [list(items)] : [];
}

function group(title: string, items: PhrasingContent[][]): RootContent[] {
  return items.length > 0 ? [heading(2, title), list(items)] : [];
}

function linesOf(site: Site, cards: Card[], language: Language): PhrasingContent[][] {
  return cards.map(({ id, title, description, onlyIn }) =>
    line(title, markdownAddress(site, onlyIn ?? language, id), description),
  );
}

/** A link with what it leads to; the colon is that of llms.txt in every language. */
function line(title: string, address: string, description: string): PhrasingContent[] {
  return [link(title, address), text(`: ${description}`)];
}
