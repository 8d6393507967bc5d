import { languages } from '../i18n/languages.ts';
import { fullAddress, overviewTargets, pathTo } from './addresses.ts';
import type { Site } from './site.ts';
import { alternatesOf } from './frame.ts';
import { isPair } from './page.ts';

/** A sitemap (sitemaps.org 0.9) with the other language of each page; pages that are no pair stand once. */
export function sitemap(site: Site): string {
  const address = (language: (typeof languages)[number], target: string) =>
    fullAddress(site, pathTo(site, language, target));
  const pairs = [
    ...overviewTargets(site).filter((target) => target !== 'search'),
    ...site.pages.filter(isPair).map(({ id }) => id),
  ];
  const alternates = (target: string) =>
    alternatesOf(site, target).map(
      ([tag, href]) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${href}"/>`,
    );
  const changed = new Map(
    site.pages.map(({ id, facts }) => [id as string, facts.updated ?? facts.published]),
  );
  const entry = (location: string, target: string, links: string[]) => {
    const day = changed.get(target);
    return `<url><loc>${location}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}${links.join('')}</url>`;
  };
  const urls = [
    entry(fullAddress(site, `${site.base}/`), '', alternates('')),
    ...languages.flatMap((language) =>
      pairs.map((target) => entry(address(language, target), target, alternates(target))),
    ),
    ...site.pages
      .filter((page) => !isPair(page))
      .map(({ id, source }) => entry(address(source, id), id, [])),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
}
