import { formatDay } from '../i18n/formats.ts';
import type { Language } from '../i18n/languages.ts';
import { translator } from '../i18n/translator.ts';
import { frameOf } from './frame.ts';
import type { Page } from './page.ts';
import type { Site } from './site.ts';
import { card } from './view.ts';

/** The day on which a page was last new to readers. */
export function newsDay({ facts }: Page): string {
  return facts.updated ?? facts.published;
}

/** Pages with a text in a language, the last published or updated first. */
export function news(site: Site, language: Language): Page[] {
  return site.pages
    .filter(({ texts }) => texts[language])
    .toSorted((a, b) => newsDay(b).localeCompare(newsDay(a), 'en'));
}

/** More than a reader who comes by every few months has missed. */
const most = 100;

/** What is new, day by day. */
export function newsView(site: Site, language: Language) {
  const t = translator(language);
  const lead = t('new.description', { site: site.settings.name[language] });
  const pages = news(site, language).slice(0, most);
  const days = [...new Set(pages.map(newsDay))].map((day) => ({
    day,
    date: formatDay(language, day),
    items: pages
      .filter((page) => newsDay(page) === day)
      .map((page) => ({
        card: card(site, page, language),
        isUpdate: page.facts.updated !== undefined,
        /** What changed; of a new page, what it is about. */
        note: page.texts[language]?.change ?? card(site, page, language).description,
      })),
  }));
  return {
    frame: frameOf(site, language, { target: 'new', title: t('new.title'), description: lead }),
    lead,
    days,
  };
}
