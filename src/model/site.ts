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
