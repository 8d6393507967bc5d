import { languages } from '../../src/i18n/languages.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { fullAddress, pathTo } from '../../src/model/addresses.ts';
import { feedPages } from '../../src/model/feeds.ts';
import { publishedPages } from '../../src/model/published-pages.ts';
import { searchBundles } from '../../src/model/search-bundles.ts';
import type { Site } from '../../src/model/site.ts';
import { takeAwayOf } from '../../src/model/take-away.ts';
import type { Survey } from './survey.ts';

/** What a site has beside its pages. */
const others = [
  ...['404.html', '_headers', '_redirects', 'llms.txt', 'robots.txt', 'service-worker.js'],
  'sitemap.xml',
  ...languages.flatMap((language) => [
    ...['feed.json', 'feed.xml', 'llms.txt', 'table-words.json'].map(
      (file) => `${language}/${file}`,
    ),
  ]),
];

/** A site without former addresses leads from none. */
const mayBeEmpty = new Set(['_redirects']);

/**
 * Where a built site is not what its model says, or its parts do not agree: a line each.
 *
 * @param built what was found in its folder
 */
export function incomplete(site: Site, built: Survey): string[] {
  return [
    ...filesAmiss(site, built),
    ...pagesAmiss(site, built),
    ...sitemapAmiss(site, built),
    ...feedsAmiss(site, built),
    ...bundlesAmiss(built),
  ];
}

function filesAmiss(site: Site, { files, pages }: Survey): string[] {
  const wanted = publishedPages(site).map((path) => fileOf(site, path));
  const takeAways = site.pages.flatMap((page) =>
    languages.map((language) => fileOf(site, takeAwayOf(site, page, language).path)),
  );
  const bundles = Object.values(searchBundles(site)).flat();
  const indexes = bundles.map((name) => `pagefind/${name}/pagefind.js`);
  const known = new Set([...wanted, ...others, ...indexes]);
  return [
    ...[...known, ...takeAways]
      .filter((file) => !files.has(file))
      .map((file) => `${file} is missing`),
    ...[...pages.keys()]
      .filter((file) => !known.has(file))
      .map((file) => `${file} is a page of which the model does not know`),
    ...[...files]
      .filter(([file, size]) => size === 0 && !mayBeEmpty.has(file))
      .map(([file]) => `${file} is empty`),
  ];
}

function pagesAmiss(site: Site, { files, pages }: Survey): string[] {
  const namedBy = new Map<string, string>();
  for (const [page, { named }] of pages)
    for (const address of named) if (!namedBy.has(address)) namedBy.set(address, page);
  return [
    ...[...pages].filter(([, { whole }]) => !whole).map(([page]) => `${page} breaks off`),
    ...[...namedBy]
      .filter(([address]) => isOurs(site, address) && !files.has(fileOf(site, address)))
      .map(([address, page]) => `${page} names ${address}, which is missing`),
  ];
}

function sitemapAmiss(site: Site, { pages, sitemap }: Survey): string[] {
  const listed = new Set(sitemap.map((address) => fileOf(site, address)));
  const wanted = [...pages].filter(([, page]) => page.listed).map(([file]) => file);
  return [
    ...[...listed]
      .filter((file) => !pages.get(file)?.listed)
      .map((file) => `sitemap.xml names ${file}, which is no page for search engines`),
    ...wanted.filter((file) => !listed.has(file)).map((file) => `sitemap.xml leaves out ${file}`),
    ...(listed.size < sitemap.length ? ['sitemap.xml names a page twice'] : []),
  ];
}

function feedsAmiss(site: Site, { feeds }: Survey): string[] {
  const wanted = (language: Language) =>
    feedPages(site, language).map(({ id }) => fullAddress(site, pathTo(site, language, id)));
  return languages.flatMap((language) => {
    const addresses = wanted(language);
    return [`${language}/feed.xml`, `${language}/feed.json`].flatMap((feed) => {
      const entries = feeds.get(feed) ?? [];
      const same = entries.join(' ') === addresses.join(' ');
      return same ? [] : [`${feed} has not the ${addresses.length} pages last changed`];
    });
  });
}

function bundlesAmiss({ pages, bundles }: Survey): string[] {
  return languages.flatMap((language) => {
    const { said, held } = bundles[language];
    const wanted = [...pages].filter(
      ([file, { searched }]) => searched && file.startsWith(`${language}/`),
    ).length;
    return said === wanted && held === wanted
      ? []
      : [
          `pagefind/${language} says that it holds ${said} pages and holds ${held}, of ${wanted} to be found`,
        ];
  });
}

function isOurs({ settings, base }: Site, address: string): boolean {
  return address.startsWith('/')
    ? address.startsWith(`${base}/`)
    : address.startsWith(settings.address);
}

/** The file of an address or path, inside the folder of the site. */
function fileOf({ settings, base }: Site, address: string): string {
  const path = decodeURI(new URL(address, settings.address).pathname).slice(base.length + 1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
