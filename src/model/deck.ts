import { otherLanguage } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import { translator } from '../i18n/translator.ts';
import { visit } from '../prose/visit.ts';
import { fullAddress, pathTo } from './addresses.ts';
import { textFor } from './page.ts';
import type { Page, PageText } from './page.ts';
import type { Site } from './site.ts';

/** The slides of a talk, on a page of their own. */
export interface DeckView {
  language: Language;
  /** Of the document. */
  title: string;
  description: string;
  /** Full address of the talk, which search engines should keep instead. */
  canonical: string;
  /** Path of the talk. */
  talk: string;
  /** Path of the slides in the other language. */
  counterpart: string;
  page: Page;
  text: PageText;
  /** Set where the reader’s language has no text yet. */
  onlyIn: Language | undefined;
}

export function viewDeck(site: Site, page: Page, language: Language): DeckView {
  const t = translator(language);
  const text = textFor(page, language);
  return {
    language,
    title: [t('slides.title', { title: text.title }), site.settings.name[language]].join(
      t('document.separator'),
    ),
    description: text.description,
    canonical: fullAddress(site, pathTo(site, text.language, page.id)),
    talk: pathTo(site, language, page.id),
    counterpart: deckPath(site, page, otherLanguage(language)),
    page,
    text,
    onlyIn: text.language === language ? undefined : text.language,
  };
}

export function deckPath(site: Pick<Site, 'base'>, page: Page, language: Language): string {
  return pathTo(site, language, deckTarget(page));
}

/** What follows the language in the address of a talk’s slides. */
export function deckTarget({ id }: Pick<Page, 'id'>): string {
  return `${id}/slides`;
}

/** Whether a page has slides to be shown. */
export function hasSlides({ kind, texts, source }: Page): boolean {
  const { tree } = texts[source] ?? {};
  if (kind !== 'talks' || !tree) return false;
  let found = false;
  visit(tree, 'mdxJsxFlowElement', ({ name }) => {
    found ||= name === 'Slide';
  });
  return found;
}
