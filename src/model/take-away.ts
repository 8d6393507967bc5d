import type { Language } from '../i18n/languages.ts';
import { pathTo } from './addresses.ts';
import type { Page } from './page.ts';
import type { Site } from './site.ts';

/** The name of the file beside a page’s own. */
export const takeAwayFile = 'take-away.html';

/** Where the file lies that holds a page in both languages, and what it is called once it is saved. */
export function takeAwayOf(
  site: Pick<Site, 'base'>,
  { id, slug }: Pick<Page, 'id' | 'slug'>,
  language: Language,
): { path: string; name: string } {
  return { path: `${pathTo(site, language, id)}${takeAwayFile}`, name: `${slug}.html` };
}
