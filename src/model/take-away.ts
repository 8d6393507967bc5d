import type { InBothLanguages, Language } from '../i18n/languages.ts';
import { fullAddress, pathTo } from './addresses.ts';
import { isPair, textFor } from './page.ts';
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

/** What the files of a site are made from, beside its built pages. */
export interface TakeAwayPlan {
  /** `https://example.org` */
  origin: string;
  /** Path the site is published under, '' or `/handbook`. */
  base: string;
  pages: TakeAwayPage[];
}

export interface TakeAwayPage {
  id: string;
  isPair: boolean;
  /** As readers of each language see it. */
  shown: InBothLanguages<{ title: string; path: string; address: string }>;
}

export function takeAwayPlan(site: Site): TakeAwayPlan {
  const shownIn = (page: Page, language: Language) => {
    const path = pathTo(site, language, page.id);
    return { title: textFor(page, language).title, path, address: fullAddress(site, path) };
  };
  return {
    origin: new URL(site.settings.address).origin,
    base: site.base,
    pages: site.pages.map((page) => ({
      id: page.id,
      isPair: isPair(page),
      shown: { en: shownIn(page, 'en'), zh: shownIn(page, 'zh') },
    })),
  };
}
