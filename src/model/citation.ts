import type { Language } from '../i18n/languages.ts';
import { languages } from '../i18n/languages.ts';
import { fullAddress, pathTo } from './addresses.ts';
import { textFor } from './page.ts';
import type { Page } from './page.ts';
import type { Site } from './site.ts';

/** What a reference to a page has to say, whatever the format. Days are ISO 8601. */
export interface Citation {
  /** Unique in the site; small letters a–z, digits and hyphens. */
  key: string;
  title: string;
  /** The site, or of a talk its speaker, as far as the source names them. */
  author: string;
  /** The site, by its name in the language of the text. */
  site: string;
  language: Language;
  /** The day the page last changed. */
  changed: string;
  /** The last day the page is known to read so; whoever cites it puts the day they read it. */
  accessed: string;
  address: string;
  /** Set for a talk, which is cited as the talk it retells. */
  event: { name: string; place: string; day: string } | undefined;
}

export function citationOf(
  site: Pick<Site, 'settings' | 'base'>,
  page: Page,
  language: Language,
): Citation {
  const text = textFor(page, language);
  const { language: written } = text;
  const name = site.settings.name[written];
  const { published, updated, reviewed } = page.facts;
  const changed = updated ?? published;
  const { talk } = page;
  return {
    key: `${page.id.replace('/', '-')}-${written}`,
    title: text.title,
    author: talk?.speaker ?? name,
    site: name,
    language: written,
    changed,
    accessed: reviewed && reviewed > changed ? reviewed : changed,
    address: fullAddress(site, pathTo(site, written, page.id)),
    event: talk && {
      name: talk.event.name[written],
      place: placeOf(talk.event, written),
      day: talk.event.date,
    },
  };
}

/** Where an event was, as the language says it: the city before its country, or behind it. */
export function placeOf(
  { city, country }: Pick<NonNullable<Page['talk']>['event'], 'city' | 'country'>,
  language: Language,
): string {
  return language === 'zh'
    ? `${country[language]}${city[language]}`
    : `${city[language]}, ${country[language]}`;
}

/** Every page in every language, for the files to download. */
export function citablePages(site: Site): { page: Page; language: Language }[] {
  return languages.flatMap((language) => site.pages.map((page) => ({ page, language })));
}
