import { isIndexable } from '../../support/sites.ts';
import type { PublishedSite } from '../../support/sites.ts';
import { lostAddresses } from './links.ts';

/** What a search engine needs of a thing to make use of it. */
const needed: Record<string, string[]> = {
  Article: ['headline', 'url', 'image', 'inLanguage', 'datePublished', 'author'],
  BreadcrumbList: ['itemListElement'],
  DefinedTerm: ['name', 'description', 'url'],
  DefinedTermSet: ['name', 'url', 'inLanguage', 'hasDefinedTerm'],
  Event: ['name', 'startDate', 'location'],
  ListItem: ['position', 'name', 'item'],
  Organization: ['name'],
  Person: ['name'],
  Place: ['name', 'address'],
  PostalAddress: ['addressLocality', 'addressCountry'],
  WebSite: ['name', 'url'],
};

type Thing = Record<string, unknown>;

/** Pages whose JSON-LD is missing, not wanted, incomplete, or names an address that is none of the site’s. */
export function wrongThings(site: PublishedSite): string[] {
  return site.pages.flatMap((page) => {
    const scripts = page.root.querySelectorAll('script[type="application/ld+json"]');
    const wanted = isIndexable(page) ? 1 : 0;
    if (scripts.length !== wanted) return [`${page.path}: ${scripts.length} in place of ${wanted}`];
    return scripts
      .flatMap(({ rawText }) => faultsIn(site, JSON.parse(rawText) as Thing))
      .map((fault) => `${page.path}: ${fault}`);
  });
}

function faultsIn(site: PublishedSite, graph: Thing): string[] {
  if (graph['@context'] !== 'https://schema.org') return ['no context'];
  const things = thingsIn(graph['@graph']);
  const addresses = things
    .flatMap(({ url, item, image }) => [url, item, image])
    .filter((each) => each);
  return [
    ...(things.length > 0 ? [] : ['nothing']),
    ...things.flatMap((thing) => missing(thing)),
    ...addresses
      .filter((address) => !String(address).startsWith(`${site.origin}${site.base}/`))
      .map((address) => `${String(address)} is not of the site`),
    ...lostAddresses(site, addresses.map(String)),
  ];
}

/** Every object that has a type, however deep. */
function thingsIn(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(thingsIn);
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(thingsIn);
  return '@type' in value ? [value as Thing, ...inside] : inside;
}

function missing(thing: Thing): string[] {
  const type = String(thing['@type']);
  const fields = needed[type];
  if (!fields) return [`${type} is no type that we use`];
  return fields
    .filter((field) => !thing[field] || String(thing[field]) === '')
    .map((field) => `${type} without ${field}`);
}
