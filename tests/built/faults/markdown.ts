import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'yaml';

import { canonicalOf, isIndexable } from '../../support/sites.ts';
import type { BuiltPage } from '../../support/built-site.ts';
import type { PublishedSite } from '../../support/sites.ts';
import { lostAddresses } from './links.ts';

/** Pages without Markdown, and Markdown without a page. */
export function unpairedMarkdown(site: PublishedSite): string[] {
  const files = [...site.files].filter((file) => file.endsWith('/index.md'));
  const named = new Set(
    site.pages.flatMap(
      (page) => markdownOf(page)?.slice(`${site.origin}${site.base}/`.length) ?? [],
    ),
  );
  return [
    ...site.pages
      .filter((page) => isIndexable(page) && page.path !== '/' && !markdownOf(page))
      .map(({ path }) => `${path}: no Markdown`),
    ...site.pages
      .filter(
        (page) =>
          (markdownOf(page) ?? `${canonicalOf(page)}index.md`) !== `${canonicalOf(page)}index.md`,
      )
      .map(({ path }) => `${path}: Markdown of another page`),
    ...files.filter((file) => !named.has(file)).map((file) => `${file}: of no page`),
  ];
}

/** What is wrong in Markdown files: facts in front, addresses, components left as they were. */
export function wrongMarkdown(site: PublishedSite): string[] {
  return [...site.files]
    .filter((file) => /\/index\.md$|llms\.txt$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(site.folder, file), 'utf8');
      return markdownFaults(site, file, text).map((fault) => `${file}: ${fault}`);
    });
}

export function markdownFaults(site: PublishedSite, file: string, text: string): string[] {
  const [, front, body = text] = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(text) ?? [];
  const facts = front === undefined ? undefined : (parse(front) as Record<string, unknown>);
  const isHome = /^(\w+\/)?(index\.md|llms\.txt)$/.test(file);
  const canonical = `${site.origin}${site.base}/${file.replace(/index\.md$/, '')}`;
  const addresses = [...body.matchAll(/\]\(<?([^)>\s]*)/g)].map(([, address = '']) => address);
  return [
    ...(isHome || (facts?.['title'] && facts['language']) ? [] : ['no facts in front']),
    ...(isHome || facts?.['canonical'] === canonical ? [] : ['another canonical address']),
    ...(/^# \S/.test(body) ? [] : ['no title']),
    ...(/^ *<\/?[A-Z]/m.test(body) ? ['a component'] : []),
    ...addresses.filter((address) => !/^(https?:|mailto:)/.test(address)),
    ...lostAddresses(site, addresses),
  ];
}

/** Headings of pages that their Markdown does not have. */
export function lostHeadings(site: PublishedSite): string[] {
  return site.pages.flatMap((page) => {
    const file = page.file.replace(/html$/, 'md');
    if (!site.files.has(file)) return [];
    const markdown = plain(readFileSync(join(site.folder, file), 'utf8'));
    return page.root
      .querySelectorAll('main h1, main .prose :is(h2, h3, h4):not(#footnote-label, .question *)')
      .map((heading) => plain(heading.text))
      .filter(
        (title) => !markdown.includes(title) && !site.files.has(`${page.path.slice(1)}feed.xml`),
      )
      .map((title) => `${page.path}: ${title}`);
  });
}

function plain(text: string): string {
  return text.replace(/[\s\\*]+/g, '').replaceAll('&amp;', '&');
}

function markdownOf({ root }: BuiltPage): string | undefined {
  return root.querySelector('link[rel=alternate][type="text/markdown"]')?.getAttribute('href');
}
