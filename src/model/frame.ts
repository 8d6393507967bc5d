import { languages, otherLanguage, tagOf } from '../i18n/languages.ts';
import type { InBothLanguages, Language } from '../i18n/languages.ts';
import { translator } from '../i18n/translator.ts';
import type { Listed } from '../schemas/site.ts';
import { fullAddress, markdownAddress, overviewTargets, pathsTo, pathTo } from './addresses.ts';
import { oncePerSite, pagesById, pagesByKind } from './site.ts';
import type { Site } from './site.ts';
import { breadcrumbList, website } from './structured-data.ts';
import type { Thing } from './structured-data.ts';

export interface Link {
  title: string;
  path: string;
  /** Set where the title is in another language than the page. */
  onlyIn?: Language | undefined;
}

/** What stands around the content of every page: head, header, breadcrumbs, footer. */
export interface Frame {
  site: InBothLanguages;
  language: Language;
  title: string;
  description: string;
  /** Full address that search engines should keep. */
  canonical: string;
  /** Full addresses by `hreflang`; missing when the page exists in one language only. */
  alternates: Alternates | undefined;
  /** Full address of the page as Markdown; missing where it says nothing of its own. */
  markdown: string | undefined;
  /** The same page in the other language. */
  counterpart: string;
  home: string;
  search: string;
  /** Path the site is published under, '' or `/handbook`. */
  base: string;
  translations: string;
  news: string;
  navigation: (Link & { current: boolean })[];
  breadcrumbs: Link[];
  contact: string;
  /** Whether search, ours and others’, should find the page. */
  indexed: boolean;
  isHome: boolean;
  /** What search calls the page; lists of pages have none. */
  kind: Listed | undefined;
  /** What the page is, for search engines: of the types of schema.org. */
  things: Thing[];
}

/** By BCP 47 tag or `x-default`, which is where readers of any other language go. */
export type Alternates = [tag: string, address: string][];

/** @param target what follows the language in the address; the homes share the language chooser */
export function alternatesOf(site: Site, target: string): Alternates {
  const address = (path: string) => fullAddress(site, path);
  const paths = pathsTo(site, target);
  return [
    ...languages.map((language): [string, string] => [tagOf(language), address(paths[language])]),
    ['x-default', target === '' ? address(`${site.base}/`) : address(paths.en)],
  ];
}

interface Subject {
  /** What follows the language in the address. */
  target: string;
  title: string;
  description: string;
  /** The list the page belongs to. */
  list?: Listed;
  /** Where the page’s text comes from, when it exists in that language only. */
  onlyIn?: Language | undefined;
}

export function frameOf(site: Site, language: Language, subject: Subject): Frame {
  const t = translator(language);
  const { target, title, description, list, onlyIn } = subject;
  const paths = pathsTo(site, target);
  const isHome = target === '';
  const trail: Link[] = [{ title: t('breadcrumbs.home'), path: pathTo(site, language) }];
  if (list && target !== list)
    trail.push({ title: t(`${list}.title`), path: pathTo(site, language, list) });

  const breadcrumbs = isHome ? [] : trail;
  return {
    site: site.settings.name,
    language,
    title,
    description,
    canonical: fullAddress(site, paths[onlyIn ?? language]),
    alternates: onlyIn ? undefined : alternatesOf(site, target),
    markdown: markdownTargets(site).has(target)
      ? markdownAddress(site, onlyIn ?? language, target)
      : undefined,
    counterpart: paths[otherLanguage(language)],
    home: pathTo(site, language),
    search: pathTo(site, language, 'search'),
    base: site.base,
    translations: pathTo(site, language, 'translations'),
    news: pathTo(site, language, 'new'),
    navigation: site.navigation.main
      .filter((name) => name === 'glossary' || name === 'topics' || pagesByKind(site).has(name))
      .map((name) => ({
        title: name === 'faqs' ? t('faqs.short') : t(`${name}.title`),
        path: pathTo(site, language, name),
        current: name === list,
      })),
    breadcrumbs,
    contact: site.settings.contact,
    indexed: onlyIn === undefined || onlyIn === language,
    isHome,
    kind: target !== list || list === 'glossary' ? list : undefined,
    things: isHome
      ? [website(site, language)]
      : [breadcrumbList(site, [...breadcrumbs, { title, path: paths[onlyIn ?? language] }])],
  };
}

/** What is published as Markdown too: all that is text, and no view of it. */
const markdownTargets = oncePerSite(
  (site) =>
    new Set([
      ...overviewTargets(site).filter((target) => target !== 'search'),
      ...pagesById(site).keys(),
    ]),
);
