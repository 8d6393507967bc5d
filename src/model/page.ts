import type { Root } from 'mdast';

import type { Language } from '../i18n/languages.ts';
import type { Comparison } from '../schemas/comparison.ts';
import type { Kind, PageId } from '../schemas/fields.ts';
import type { PageFacts, TranslationRecord } from '../schemas/page.ts';
import type { Discussion, Talk } from '../schemas/talk.ts';
import type { Section } from './sections.ts';

/** One subject, in one language or both. */
export interface Page {
  id: PageId;
  kind: Kind;
  slug: string;
  facts: PageFacts;
  /** The language it was first written in. */
  source: Language;
  texts: Partial<Record<Language, PageText>>;
  talk?: Pick<Talk, 'event' | 'speaker'> & { discussion?: Discussion | undefined };
  comparison?: Comparison;
}

/** What a page says in one language. */
export interface PageText {
  language: Language;
  /** Path inside the content folder. */
  file: string;
  title: string;
  description: string;
  answer?: string | undefined;
  audience?: string | undefined;
  goal?: string | undefined;
  /** What the last update changed. */
  change?: string | undefined;
  /** What it was translated from; missing in a source. */
  translation?: TranslationRecord | undefined;
  sections: Section[];
  minutes: number;
  /** Of the prose; missing for pages made of data alone. */
  tree?: Root;
  /** Of the same, for telling whether it has changed. */
  digest?: string;
}

export function isPair(page: Page): boolean {
  return page.texts.en !== undefined && page.texts.zh !== undefined;
}

/** The text a reader of a language gets: their own, or the only one there is. */
export function textFor(page: Page, language: Language): PageText {
  const text = page.texts[language] ?? page.texts[page.source];
  if (!text) throw new Error(`${page.id} has no text`);
  return text;
}
