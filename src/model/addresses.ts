import type { InBothLanguages, Language } from '../i18n/languages.ts';
import type { Page } from './page.ts';
import type { Site } from './site.ts';

/**
 * The path of a page in a language, with the path that the site is published under.
 *
 * @param target what follows the language: '' for home, a page's id, `topics/hiring`, `glossary`
 * @example pathTo(site, 'zh', 'articles/hr-department') // '/handbook/zh/articles/hr-department/'
 */
export function pathTo(
  { base }: Pick<Site, 'base'>,
  language: Language,
  target = '',
  section = '',
): string {
  const path = target === '' ? `${base}/${language}/` : `${base}/${language}/${target}/`;
  return section === '' ? path : `${path}#${section}`;
}

export function pathsTo(site: Pick<Site, 'base'>, target: string): InBothLanguages {
  return { en: pathTo(site, 'en', target), zh: pathTo(site, 'zh', target) };
}

/** A path as a full address. */
export function fullAddress({ settings }: Pick<Site, 'settings'>, path: string): string {
  return new URL(path, settings.address).href;
}

/** Full address of a page’s Markdown. */
export function markdownAddress(site: Site, language: Language, target: string): string {
  return `${fullAddress(site, pathTo(site, language, target))}index.md`;
}

/** Every target that is not a page of its own folder: home, lists, topics, glossary, what is new, search. */
export function overviewTargets(site: Site): string[] {
  const kindsInUse = [...new Set(site.pages.map(({ kind }) => kind))];
  const topics = Object.keys(site.topics).map((topic) => `topics/${topic}`);
  return ['', ...kindsInUse, 'topics', ...topics, 'glossary', 'new', 'search'];
}

/** Every address that readers may have kept, without language: pages, their sections, topics and terms. */
export function publishedAddresses(site: Site): string[] {
  const pages = site.pages.flatMap((page) => [
    page.id,
    ...anchorsOf(page).map((anchor) => `${page.id}#${anchor}`),
  ]);
  const topics = Object.keys(site.topics).map((topic) => `topics/${topic}`);
  const terms = [...site.terms.keys()].map((term) => `glossary#${term}`);
  return [...pages, ...topics, ...terms].sort();
}

/** The ids in a page that can be linked to: sections with their former ids, rows of a table, replies. */
export function anchorsOf(page: Page, language: Language = page.source): string[] {
  const sections = page.texts[language]?.sections ?? [];
  const replies = page.talk?.discussion?.replies ?? [];
  return [
    ...sections.flatMap(({ id, formerIds }) =>
      id === '' || id === 'lead' ? [] : [id, ...formerIds],
    ),
    ...(page.comparison?.criteria ?? []).map(({ id }) => id),
    ...(replies.length > 0 ? ['discussion', ...replies.map(({ id }) => id)] : []),
  ];
}
