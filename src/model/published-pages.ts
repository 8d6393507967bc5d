import { languages } from '../i18n/languages.ts';
import { overviewTargets, pathTo } from './addresses.ts';
import { citablePages } from './citation.ts';
import { targetsOf } from './companions.ts';
import { redirectsOf } from './redirects.ts';
import type { Site } from './site.ts';

/** The path of every page that a finished site has, no more and no less; but for the one of what is not found. */
export function publishedPages(site: Site): string[] {
  const targets = [...overviewTargets(site), 'translations', ...site.pages.flatMap(targetsOf)];
  return [
    `${site.base}/`,
    ...languages.flatMap((language) => targets.map((target) => pathTo(site, language, target))),
    ...citablePages(site).map(({ page, language }) => pathTo(site, language, `${page.id}/cite`)),
    ...redirectsOf(site).map(({ from }) => from),
  ];
}
