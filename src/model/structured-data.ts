import type {
  ArticleLeaf,
  BreadcrumbListLeaf,
  DefinedTermSetLeaf,
  EventLeaf,
  OrganizationLeaf,
  WebSiteLeaf,
} from 'schema-dts';

import { languages, otherLanguage, tagOf } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import { translator } from '../i18n/translator.ts';
import { fullAddress, pathTo } from './addresses.ts';
import type { Link } from './frame.ts';
import type { Page, PageText } from './page.ts';
import { previewFile } from './preview.ts';
import type { Site } from './site.ts';

/** What a page is to a search engine. */
export type Thing = ArticleLeaf | BreadcrumbListLeaf | DefinedTermSetLeaf | EventLeaf | WebSiteLeaf;

/** Things as JSON-LD that can stand in a page: `<` would end the element it stands in. */
export function jsonLd(things: readonly Thing[]): string {
  const graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}

/** @param language missing for the page that leads to both */
export function website(site: Site, language?: Language): WebSiteLeaf {
  const { name } = site.settings;
  const first = language ?? 'en';
  return {
    '@type': 'WebSite',
    name: name[first],
    alternateName: name[otherLanguage(first)],
    url: language ? home(site, language) : fullAddress(site, `${site.base}/`),
    inLanguage: language ? tagOf(language) : languages.map(tagOf),
  };
}

/** From home to the page itself. */
export function breadcrumbList(site: Site, trail: Link[]): BreadcrumbListLeaf {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ title, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: fullAddress(site, path),
    })),
  };
}

/** The text of a page and, where it is a talk, the event. The long texts stand in the page and are not said again. */
export function thingsOf(site: Site, page: Page, text: PageText): Thing[] {
  const { published, updated } = page.facts;
  const url = fullAddress(site, pathTo(site, text.language, page.id));
  const article: ArticleLeaf = {
    '@type': 'Article',
    headline: text.title,
    url,
    image: `${url}${previewFile}`,
    inLanguage: tagOf(text.language),
    datePublished: published,
    ...(updated && { dateModified: updated }),
    author: publisher(site, text.language),
  };
  return page.talk ? [article, talkEvent(page.talk, text)] : [article];
}

/** The talk as it was given, at the conference that it was part of. */
function talkEvent(
  { event, speaker }: NonNullable<Page['talk']>,
  { language, title }: PageText,
): EventLeaf {
  const when = {
    startDate: event.date,
    location: {
      '@type': 'Place',
      name: event.city[language],
      address: {
        '@type': 'PostalAddress',
        addressLocality: event.city[language],
        addressCountry: event.country[language],
      },
    },
  } as const;
  const { organiser } = event;
  return {
    '@type': 'Event',
    name: title,
    ...when,
    performer: { '@type': 'Person', name: speaker },
    superEvent: {
      '@type': 'Event',
      name: event.name[language],
      ...when,
      ...(organiser && { organizer: { '@type': 'Organization', name: organiser[language] } }),
    },
  };
}

/** The glossary with every term, each at its own address. */
export function termSet(site: Site, language: Language): DefinedTermSetLeaf {
  const at = (term?: string) => fullAddress(site, pathTo(site, language, 'glossary', term));
  return {
    '@type': 'DefinedTermSet',
    name: translator(language)('glossary.title'),
    url: at(),
    inLanguage: tagOf(language),
    hasDefinedTerm: [...site.terms].map(([id, { name, definition }]) => ({
      '@type': 'DefinedTerm',
      name: name[language],
      description: definition[language],
      url: at(id),
    })),
  };
}

function publisher(site: Site, language: Language): OrganizationLeaf {
  return {
    '@type': 'Organization',
    name: site.settings.name[language],
    url: home(site, language),
  };
}

function home(site: Site, language: Language): string {
  return fullAddress(site, pathTo(site, language));
}
