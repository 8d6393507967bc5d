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
    entries: feedPages(site, language).map((page) => entryOf(site, page, language, picturePath)),
  };
}

/** The pages that stand in the feeds of a language, the newest first. */
export function feedPages(site: Site, language: Language): Page[] {
  return news(site, language).slice(0, most);
}

/** As many whole texts as a program may fetch every hour. */
const most = 30;

/** Atom (RFC 4287). */
export function atomFeed(content: FeedContent): string {
  const { title, description, home, language, author, entries } = content;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${tagOf(language)}">
  <id>${escape(home)}</id>
  <title>${escape(title)}</title>
  <subtitle>${escape(description)}</subtitle>
  <updated>${newest(entries).toISOString()}</updated>
  <author>
    <name>${escape(author)}</name>
    <uri>${escape(home)}</uri>
  </author>
  <link rel="alternate" href="${escape(home)}"/>
  <link rel="self" href="${escape(home)}feed.xml"/>
${entries.map(atomEntry).join('')}</feed>
`;
}

function atomEntry(entry: Entry): string {
  const { id, address, title, summary, html, published, updated, topics } = entry;
  const categories = topics.map((topic) => `    <category term="${escape(topic)}"/>\n`);
  return `  <entry>
    <id>${escape(id)}</id>
    <title>${escape(title)}</title>
    <link href="${escape(address)}"/>
    <published>${published.toISOString()}</published>
    <updated>${updated.toISOString()}</updated>
${categories.join('')}    <summary>${escape(summary)}</summary>
    <content type="html"><![CDATA[${html}]]></content>
  </entry>
`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
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
