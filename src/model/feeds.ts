import { Feed } from 'feed';

import { tagOf } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import { translator } from '../i18n/translator.ts';
import { writeHtml } from '../prose/write.ts';
import { fullAddress, pathTo } from './addresses.ts';
import { news, newsDay } from './news.ts';
import { textFor } from './page.ts';
import type { Page } from './page.ts';
import { plainPage } from './plain-page.ts';
import type { PicturePath } from './plain-page.ts';
import type { Site } from './site.ts';

/** What every format of feed says. */
interface FeedContent {
  title: string;
  description: string;
  home: string;
  language: Language;
  author: string;
  entries: Entry[];
}

interface Entry {
  /** Never changes, whatever becomes of the page’s address. */
  id: string;
  address: string;
  title: string;
  summary: string;
  /** The whole text. */
  html: string;
  published: Date;
  updated: Date;
  topics: string[];
}

/** The pages last published or updated, whole. */
export function feedContent(site: Site, language: Language, picturePath: PicturePath): FeedContent {
  const { name, description } = site.settings;
  return {
    title: name[language],
    description: description[language],
    home: fullAddress(site, pathTo(site, language)),
    language,
    author: name[language],
    entries: news(site, language)
      .slice(0, most)
      .map((page) => entryOf(site, page, language, picturePath)),
  };
}

/** As many whole texts as a program may fetch every hour. */
const most = 30;

/** Atom (RFC 4287). */
export function atomFeed(content: FeedContent): string {
  const { title, description, home, language, author, entries } = content;
  const feed = new Feed({
    id: home,
    title,
    description,
    link: home,
    feedLinks: { atom: `${home}feed.xml` },
    author: { name: author, link: home },
    updated: newest(entries),
    generator: false,
  });
  for (const { id, address, title: name, summary, html, published, updated, topics } of entries)
    feed.addItem({
      id,
      link: address,
      // The library declares these as HTML.
      title: escape(name),
      description: escape(summary),
      content: html,
      published,
      date: updated,
      category: topics.map((topic) => ({ term: topic })),
    });
  return feed
    .atom1()
    .replace('<feed ', `<feed xml:lang="${tagOf(language)}" `)
    .replace(/(?<=<category term=")[^"]*/g, withoutTags);
}

/** The library escapes no more than `&` and `"` in attributes. */
function withoutTags(text: string): string {
  return text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed({
  title,
  description,
  home,
  language,
  author,
  entries,
}: FeedContent): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: home,
    feed_url: `${home}feed.json`,
    language: tagOf(language),
    authors: [{ name: author, url: home }],
    items: entries.map(
      ({ id, address, title: name, summary, html, published, updated, topics }) => ({
        id,
        url: address,
        title: name,
        summary,
        content_html: html,
        date_published: published.toISOString(),
        date_modified: updated.toISOString(),
        tags: topics,
      }),
    ),
  });
}

function entryOf(site: Site, page: Page, language: Language, picturePath: PicturePath): Entry {
  const { title, description, change } = textFor(page, language);
  const { published, aliases, topics } = page.facts;
  const address = (target: string) => fullAddress(site, pathTo(site, language, target));
  const tree = plainPage(site, page, language, picturePath);
  return {
    id: address(aliases[0] ?? page.id),
    address: address(page.id),
    title,
    summary: change ?? description,
    html: writeHtml(tree, translator(language), `${page.slug}-`),
    published: midnight(published),
    updated: midnight(newsDay(page)),
    topics: topics.map((topic) => site.topics[topic]?.name[language] ?? topic),
  };
}

/** A site without pages has changed as little as can be. */
function newest(entries: Entry[]): Date {
  return entries[0]?.updated ?? new Date(0);
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
