import type { InBothLanguages, Language } from '../i18n/languages.ts';
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

/** Every target that is not a page of its own folder: home, lists, topics, glossary, search. */
export function overviewTargets(site: Site): string[] {
  const kindsInUse = [...new Set(site.pages.map(({ kind }) => kind))];
  const topics = Object.keys(site.topics).map((topic) => `topics/${topic}`);
  return ['', ...kindsInUse, 'topics', ...topics, 'glossary', 'search'];
}
