import type { Language } from '../i18n/languages.ts';
import { translator } from '../i18n/translator.ts';
import { fullAddress, pathTo } from './addresses.ts';
import { citationOf } from './citation.ts';
import { citationFormats } from './citation-formats.ts';
import type { CitationFormat } from './citation-formats.ts';
import { frameOf } from './frame.ts';
import type { Frame, Link } from './frame.ts';
import { textFor } from './page.ts';
import type { Page } from './page.ts';
import type { Site } from './site.ts';

/** How a page is cited, in every format. */
export interface CitationView {
  frame: Frame;
  /** The page that is cited. */
  own: Link;
  isTalk: boolean;
  formats: {
    name: string;
    text: string;
    /** Path of the same as a file. */
    file: string;
    /** What the file is called once it is downloaded. */
    download: string;
  }[];
}

export function viewCitation(site: Site, page: Page, language: Language): CitationView {
  const t = translator(language);
  const { title, language: written } = textFor(page, language);
  const own = {
    title,
    path: pathTo(site, language, page.id),
    onlyIn: written === language ? undefined : written,
  };
  const frame = frameOf(site, language, {
    target: `${page.id}/cite`,
    title: t('cite.title', { title }),
    description: t('cite.description', { title }),
    list: page.kind,
  });
  const citation = citationOf(site, page, language);
  return {
    frame: {
      ...frame,
      breadcrumbs: [...frame.breadcrumbs, own],
      canonical: fullAddress(site, own.path),
      alternates: undefined,
      indexed: false,
    },
    own,
    isTalk: citation.event !== undefined,
    formats: order[language].map((ending) => ({
      name: citationFormats[ending].name,
      text: citationFormats[ending].write(citation),
      file: citationFile(site, page, language, ending),
      download: `${citation.key}.${ending}`,
    })),
  };
}

/** The national standard comes first for readers of Chinese. */
const order: Record<Language, CitationFormat[]> = {
  en: ['bib', 'ris', 'json', 'txt'],
  zh: ['txt', 'bib', 'ris', 'json'],
};

/** Path of a file with the citation of a page. */
export function citationFile(
  site: Pick<Site, 'base'>,
  page: Page,
  language: Language,
  format: CitationFormat,
): string {
  return `${pathTo(site, language, page.id)}cite.${format}`;
}
