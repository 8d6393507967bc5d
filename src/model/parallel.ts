import { otherLanguage } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import { translator } from '../i18n/translator.ts';
import { fullAddress, pathTo } from './addresses.ts';
import { viewComparison } from './comparison.ts';
import type { ComparisonView } from './comparison.ts';
import { frameOf } from './frame.ts';
import type { Frame } from './frame.ts';
import { textFor } from './page.ts';
import type { Page, PageText } from './page.ts';
import type { Site } from './site.ts';
import { translationStatus } from './translation.ts';

/** Both languages of a page, the reader’s first. */
export interface ParallelView {
  frame: Frame;
  page: Page;
  texts: [PageText, PageText];
  /** Path of the page in the reader’s language alone. */
  own: string;
  /** Ids of sections whose translation is behind its source. */
  stale: ReadonlySet<string>;
  /** The table of a comparison in both languages, in the order of the texts. */
  comparisons: (ComparisonView | undefined)[];
}

export function viewParallel(site: Site, page: Page, language: Language): ParallelView {
  const t = translator(language);
  const text = textFor(page, language);
  const own = pathTo(site, language, page.id);
  const frame = frameOf(site, language, {
    target: `parallel/${page.id}`,
    title: t('parallel.title', { title: text.title }),
    description: t('parallel.description', { title: text.title }),
    list: page.kind,
  });
  const status = translationStatus(page);
  const behind = status?.state === 'changed' ? status.sections : [];
  return {
    frame: { ...frame, canonical: fullAddress(site, own), alternates: undefined, indexed: false },
    page,
    texts: [text, textFor(page, otherLanguage(language))],
    own,
    stale: new Set(behind.filter(({ state }) => state !== 'current').map(({ id }) => id)),
    comparisons: [language, otherLanguage(language)].map((each) =>
      viewComparison(site, page, each),
    ),
  };
}
