import type { Language } from '../i18n/languages.ts';
import { translator } from '../i18n/translator.ts';
import { frameOf } from './frame.ts';
import type { Site } from './site.ts';
import { translationStatus } from './translation.ts';
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
  const rows = site.pages.flatMap((page) => {
    const status = translationStatus(page);
    if (!status) return [];
    const total = status.sections.filter(({ state }) => state !== 'removed').length;
    const count = status.sections.filter(({ state }) => state !== 'current').length;
    const { title, path, onlyIn } = card(site, page, language);
    return {
      title,
      path,
      onlyIn,
      source: status.source,
      state: t(`translations.state.${status.state}`, { count, total }),
    };
  });
  return { frame: { ...frame, indexed: false }, lead, rows };
}
