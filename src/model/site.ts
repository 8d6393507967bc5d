import type { Navigation, SiteSettings, Sources, Topics } from '../schemas/site.ts';
import type { Term } from '../schemas/term.ts';
import type { Page } from './page.ts';

/** Everything a site is, as plain data. */
export interface Site {
  settings: SiteSettings;
  /** The path the site is published under: '' or `/handbook`. */
  base: string;
  navigation: Navigation;
  topics: Topics;
  sources: Sources;
  terms: Map<string, Term>;
  /** Published pages, by kind and in the order of navigation.yaml. */
  pages: Page[];
  /** Pages that are checked, not published. */
  drafts: Page[];
}

/** What many pages ask of a site is worked out at the first. */
export function oncePerSite<Value>(work: (site: Site) => Value): (site: Site) => Value {
  const known = new WeakMap<Site, Value>();
  return (site) => {
    if (!known.has(site)) known.set(site, work(site));
    return known.get(site) as Value;
  };
}

export const pagesById = oncePerSite(
  ({ pages }) => new Map<string, Page>(pages.map((page) => [page.id, page])),
);

/** Published pages of each kind, in their order. */
export const pagesByKind = oncePerSite(({ pages }) => Map.groupBy(pages, ({ kind }) => kind));

/** Published pages under each topic, in their order. */
export const pagesUnderTopics = oncePerSite(({ pages }) => {
  const found = new Map<string, Page[]>();
  for (const page of pages)
    for (const topic of page.facts.topics) {
      const under = found.get(topic);
      if (under) under.push(page);
      else found.set(topic, [page]);
    }
  return found;
});
