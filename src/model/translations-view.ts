import type { Language } from '../i18n/languages.ts';
import { translator } from '../i18n/translator.ts';
import { frameOf } from './frame.ts';
import type { Site } from './site.ts';
import { overview } from './translation-overview.ts';
import { card } from './view.ts';

/** How every translation stands, as a page for readers and editors. */
export function translationsView(site: Site, language: Language) {
  const t = translator(language);
  const lead = t('translations.description');
  const frame = frameOf(site, language, {
    target: 'translations',
    title: t('translations.title'),
    description: lead,
  });
  const rows = overview(site.pages).flatMap((row) => {
    const page = site.pages.find(({ id }) => id === row.page);
    if (!page) return [];
    const { title, path, onlyIn } = card(site, page, language);
    const count = row.sections.length;
    return {
      title,
      path,
      onlyIn,
      source: row.source,
      state: t(`translations.state.${row.state}`, { count, total: row.total }),
      words: row.state === 'current' ? '' : String(row.words),
    };
  });
  return { frame: { ...frame, indexed: false }, lead, rows };
}
