import type { Root, RootContent } from 'mdast';

import { formatDay } from '../i18n/formats.ts';
import type { Language } from '../i18n/languages.ts';
import { punctuation } from '../i18n/punctuation.ts';
import { translator } from '../i18n/translator.ts';
import type { Translate } from '../i18n/translator.ts';
import { heading, link, list, paragraph, quote, strong, table, text } from '../prose/nodes.ts';
import { plainText } from '../prose/plain.ts';
import { fullAddress } from './addresses.ts';
import { readingGrid } from './comparison-grids.ts';
import { viewComparison } from './comparison.ts';
import type { ComparisonView } from './comparison.ts';
import { textFor } from './page.ts';
import type { Page } from './page.ts';
import { shownInProse } from './shown-in-prose.ts';
import type { Props } from './shown-in-prose.ts';
import type { Site } from './site.ts';

/** Gives the path a picture is published at, by its path inside the content folder. */
export type PicturePath = (src: string) => string | undefined;

/** Everything a page says, its title left out, as a tree of plain Markdown: for its Markdown and for the feeds. */
export function plainPage(
  site: Site,
  page: Page,
  language: Language,
  picturePath: PicturePath,
): Root {
  const words = textFor(page, language);
  const t = translator(words.language);
  const { answer, goal, description, tree, file } = words;
  const around = {
    t,
    root: fullAddress(site, site.base).replace(/\/$/, ''),
    termAddress: (id: string) =>
      fullAddress(site, shownInProse.Term(site, { id }, words.language).path),
    pictureAddress: (src: string) => fullAddress(site, picturePath(src) ?? ''),
    comparison: (props: Props) => embedded(site, props, words.language),
    questions: (topic: string) => questions(site, topic, words.language),
  };
  const children: RootContent[] = [
    quote(paragraph(text(goal ?? answer ?? description))),
    ...talkFacts(page, words.language, t),
    ...comparisonTable(viewComparison(site, page, words.language)),
    ...(tree ? plainText(tree, file, around).children : []),
    ...discussion(page, words.language, t),
  ];
  return { type: 'root', children };
}

/** A comparison as a table, its note beneath. */
function comparisonTable(view: ComparisonView | undefined): RootContent[] {
  if (!view) return [];
  return [
    table(readingGrid(view).map((row) => row.map(String))),
    ...(view.note ? [paragraph(text(view.note))] : []),
  ];
}

/** A comparison on another page, or a part of it, under a link to its own. */
function embedded(site: Site, props: Props, language: Language): RootContent[] {
  const shown = shownInProse.ComparisonTable(site, props, language);
  if (!shown) return [];
  return [
    paragraph(link(shown.title, fullAddress(site, shown.view.path))),
    ...comparisonTable(shown.view),
  ];
}

function questions(site: Site, topic: string, language: Language): RootContent[] {
  const cards = shownInProse.FaqList(site, { topic }, language);
  if (cards.length === 0) return [];
  return [
    list(
      cards.map(({ title, path, description }) => [
        link(title, fullAddress(site, path)),
        text(`${punctuation[language].colon}${description}`),
      ]),
    ),
  ];
}

function talkFacts({ talk }: Page, language: Language, t: Translate): RootContent[] {
  if (!talk) return [];
  const { event, speaker } = talk;
  const place = language === 'zh' ? [event.country, event.city] : [event.city, event.country];
  const facts: [string, string][] = [
    [t('event.speaker'), speaker],
    [t('event.given'), event.name[language]],
    ...(event.organiser
      ? [[t('event.organiser'), event.organiser[language]] satisfies [string, string]]
      : []),
    [t('event.date'), formatDay(language, event.date)],
    [t('event.place'), place.map((part) => part[language]).join(language === 'zh' ? '' : ', ')],
  ];
  const { colon } = punctuation[language];
  return [list(facts.map(([name, value]) => [strong(name), text(`${colon}${value}`)]))];
}

function discussion({ talk }: Page, language: Language, t: Translate): RootContent[] {
  if (!talk?.discussion) return [];
  const { note, replies } = talk.discussion;
  const { colon, semicolon, inBrackets } = punctuation[language];
  const authorOf = (id: string) => replies.find((reply) => reply.id === id)?.author ?? '';
  return [
    heading(2, t('discussion.title')),
    paragraph(text(note[language])),
    list(
      replies.map(({ author, replyTo, summary }) => {
        const answered = replyTo && t('discussion.inReply', { author: authorOf(replyTo) });
        const about = [answered, t('discussion.summary')].filter(Boolean).join(semicolon);
        return [strong(author), text(`${inBrackets(about)}${colon}${summary[language]}`)];
      }),
    ),
  ];
}
