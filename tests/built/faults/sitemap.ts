import { alternatesOf, canonicalOf, isIndexable } from '../../support/sites.ts';
import type { PublishedSite } from '../../support/sites.ts';

/** What keeps a text from being well-formed XML: names, nesting, attributes, stray `&` and `<`. */
export function xmlFaults(xml: string): string[] {
  const body = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>/i, '').trim();
  const faults: string[] = body === xml.trim() ? ['no XML declaration'] : [];
  const open: string[] = [];
  let roots = 0;
  for (const token of body.match(/<[^>]*>|[^<]+|</g) ?? []) {
    const tag = /^<(\/?)([a-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>$/i.exec(token);
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(token))
      faults.push(`stray & in ${token}`);
    if (!tag) {
      if (token.startsWith('<')) faults.push(`no tag: ${token}`);
      else if (open.length === 0 && token.trim() !== '') faults.push(`text outside: ${token}`);
      continue;
    }
    const [, end, name = '', attributes = '', closed] = tag;
    const names = [...attributes.matchAll(/([\w:.-]+)=/g)].map((match) => match[1]);
    if (new Set(names).size < names.length) faults.push(`double attribute: ${token}`);
    if (end) {
      const last = open.pop();
      if (last !== name) faults.push(`</${name}> closes <${last}>`);
    } else {
      if (open.length === 0 && ++roots > 1) faults.push(`a second root, <${name}>`);
      if (!closed) open.push(name);
    }
  }
  return [...faults, ...open.map((name) => `<${name}> stays open`)];
}

/** Where a sitemap and the pages disagree: pages listed or not, and their alternates. */
export function sitemapFaults({ pages }: PublishedSite, xml: string): string[] {
  const listed = entriesOf(xml);
  const wanted = pages
    .filter(isIndexable)
    .map((page) => entry(canonicalOf(page) ?? page.path, [...alternatesOf(page)]));
  return [
    ...listed
      .filter((each, place) => listed.indexOf(each) !== place)
      .map((each) => `twice: ${each}`),
    ...listed.filter((each) => !wanted.includes(each)).map((each) => `listed: ${each}`),
    ...wanted.filter((each) => !listed.includes(each)).map((each) => `not listed: ${each}`),
  ];
}

function entriesOf(xml: string): string[] {
  return [...xml.matchAll(/<url>(.*?)<\/url>/gs)].map(([, url = '']) => {
    const links = [...url.matchAll(/hreflang="([^"]*)" href="([^"]*)"/g)];
    return entry(
      /<loc>(.*?)<\/loc>/s.exec(url)?.[1] ?? '',
      links.map(([, tag = '', address = '']) => [tag, address]),
    );
  });
}

function entry(address: string, alternates: [tag: string, address: string][]): string {
  const links = alternates.map(([tag, target]) => `${tag}=${target}`).sort();
  return [address, ...links].join(' ');
}
