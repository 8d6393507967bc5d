import type { Language } from '../i18n/languages.ts';
import { translator } from '../i18n/translator.ts';
import { fullAddress, pathTo } from './addresses.ts';
import { frameOf } from './frame.ts';
import type { Frame } from './frame.ts';
import { isPair, textFor } from './page.ts';
import type { Page, PageText } from './page.ts';
import type { Site } from './site.ts';

/** A talk on two sheets: what it says in two sentences, its slides with room for notes, the way back. */
export interface HandOutView {
  frame: Frame;
  page: Page;
  text: PageText;
  /** Set where the reader’s language has no text yet. */
  onlyIn: Language | undefined;
  /** Path of the talk. */
  own: string;
  /** Full address of the talk, for paper. */
  address: string;
}

/** Whether there is something to hand out: a talk with slides. */
export function hasHandOut(page: Page): boolean {
  const tree = page.talk && textFor(page, page.source).tree;
  return tree?.children.some((node) => 'name' in node && node.name === 'Slide') ?? false;
}

/** What follows the language in the address of a talk’s hand-out. */
export function handOutTarget({ id }: Pick<Page, 'id'>): string {
  return `${id}/hand-out`;
}

export function viewHandOut(site: Site, page: Page, language: Language): HandOutView {
  const t = translator(language);
  const text = textFor(page, language);
  const own = pathTo(site, language, page.id);
  const frame = frameOf(site, language, {
    target: handOutTarget(page),
    title: t('handOut.title', { title: text.title }),
    description: t('handOut.description', { title: text.title }),
    list: page.kind,
    onlyIn: isPair(page) ? undefined : text.language,
  });
  return {
    frame: {
      ...frame,
      canonical: fullAddress(site, pathTo(site, text.language, page.id)),
      alternates: undefined,
      indexed: false,
    },
    page,
    text,
    onlyIn: text.language === language ? undefined : text.language,
    own,
    address: fullAddress(site, own),
  };
}
