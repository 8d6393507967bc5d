import { parse } from 'node-html-parser';

import type { PublishedSite } from '../../support/sites.ts';
import { lostAddresses } from './links.ts';
import { xmlFaults } from './sitemap.ts';

/** RFC 3339, as both formats want it. */
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/** Where a feed breaks RFC 4287, or its texts lead nowhere. */
export function atomFaults(site: PublishedSite, address: string, xml: string): string[] {
  const texts: string[] = [];
  const bare = xml.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text: string) => {
    texts.push(text);
    return 'text';
  });
  const [head = '', ...entries] = bare.split('<entry>');
  const ids = entries.map((entry) => inside(entry, 'id')[0]);
  return [
    ...xmlFaults(bare),
    ...(/<feed [^>]*xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/.test(head) ? [] : ['no Atom']),
    ...(head.includes('xml:lang="') ? [] : ['no language']),
    ...(head.includes(`<link rel="self" href="${address}"/>`) ? [] : ['no link to itself']),
    ...once(head, ['id', 'title', 'updated', 'author'], 'feed'),
    ...entries.flatMap((entry, index) => [
      ...once(entry, ['id', 'title', 'updated', 'published', 'content'], `entry ${index}`),
      ...(/<link href="[^"]+"\/>/.test(entry) ? [] : [`entry ${index} without link`]),
    ]),
    ...(new Set(ids).size === ids.length ? [] : ['two entries share an id']),
    ...[...inside(bare, 'updated'), ...inside(bare, 'published')]
      .filter((day) => !instant.test(day))
      .map((day) => `${day} is no time`),
    ...htmlFaults(site, texts),
  ];
}

interface JsonFeed {
  version: string;
  title: string;
  home_page_url: string;
  feed_url: string;
  language: string;
  items: Record<'id' | 'url' | 'content_html' | 'date_published' | 'date_modified', string>[];
}

/** Where a feed breaks JSON Feed 1.1, or its texts lead nowhere. */
export function jsonFeedFaults(site: PublishedSite, address: string, json: string): string[] {
  const feed = JSON.parse(json) as JsonFeed;
  const { version, title, home_page_url: home, feed_url: self, language, items } = feed;
  const ids = items.map(({ id }) => id);
  return [
    ...(version === 'https://jsonfeed.org/version/1.1' ? [] : [`version ${version}`]),
    ...(title && language ? [] : ['no title or language']),
    ...(self === address ? [] : ['no link to itself']),
    ...(new Set(ids).size === ids.length ? [] : ['two entries share an id']),
    ...items.flatMap((item) => [
      ...(item.id && item.content_html ? [] : [`${item.url} without id or text`]),
      ...[item.date_published, item.date_modified]
        .filter((day) => !instant.test(day))
        .map((day) => `${day} is no time`),
    ]),
    ...lostAddresses(site, [home, ...items.map(({ url }) => url)]),
    ...htmlFaults(
      site,
      items.map(({ content_html: html }) => html),
    ),
  ];
}

/** Programs show the HTML anywhere: every address is in full, and leads somewhere. */
function htmlFaults(site: PublishedSite, texts: string[]): string[] {
  const addresses = texts.flatMap((text) =>
    parse(text)
      .querySelectorAll('[href], [src]')
      .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? ''),
  );
  return [
    ...addresses
      .filter((address) => !/^(https?:\/\/|mailto:|#)/.test(address))
      .map((address) => `"${address}" is not in full`),
    ...lostAddresses(
      site,
      addresses.filter((address) => !address.startsWith('#')),
    ),
  ];
}

function once(xml: string, names: string[], where: string): string[] {
  return names
    .map((name) => [name, inside(xml, name).length] as const)
    .filter(([, count]) => count !== 1)
    .map(([name, count]) => `${where}: ${count} <${name}>`);
}

function inside(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([\\s\\S]*?)</${name}>`, 'g'))].map(
    ([, text = '']) => text,
  );
}
