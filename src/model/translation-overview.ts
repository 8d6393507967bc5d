import type { Language } from '../i18n/languages.ts';
import type { Page } from './page.ts';
import { statements, translationStatus } from './translation.ts';
import type { TranslationStatus } from './translation.ts';

/** One page in the table of translations. */
export interface TranslationRow {
  page: string;
  source: Language;
  translation: Language;
  state: TranslationStatus['state'];
  /** Ids of the sections that are not current. */
  sections: string[];
  /** Of the source, `title` included. */
  total: number;
  /** Han characters or words of the source that are to be translated. */
  words: number;
}

/** How each page that is written in two files stands. */
export function overview(pages: Page[]): TranslationRow[] {
  return pages.flatMap((page) => {
    const status = translationStatus(page);
    if (!status) return [];
    const source = statements(page.texts[page.source]);
    const open = status.sections.filter(({ state }) => state !== 'current');
    const isOpen = (id: string) => open.some((section) => section.id === id);
    return {
      page: page.id,
      source: status.source,
      translation: status.translation,
      state: status.state,
      sections: open.map(({ id }) => id),
      total: status.sections.filter(({ state }) => state !== 'removed').length,
      words: source
        .filter(({ id }) => isOpen(id))
        .reduce((sum, { said }) => sum + countWords(said), 0),
    };
  });
}

function countWords(text: string): number {
  return text.match(/\p{Script=Han}|[\p{Script=Latin}\d][\p{Script=Latin}\d’'-]*/gu)?.length ?? 0;
}
