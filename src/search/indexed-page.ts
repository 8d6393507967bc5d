import type { Language } from '../i18n/languages.ts';
import { fold } from './folding.ts';

/** The part of a Pagefind fragment that search reads. */
export interface Fragment {
  url: string;
  /** The page's text; in Chinese its words stand apart by U+200B. `<` and `>` are escaped. */
  raw_content: string;
  /** Where headings and rows begin, counted in words of the text. */
  anchors: { id: string; location: number }[];
  filters: Record<string, string[]>;
}

/** A page as it was indexed: its sections, in order. */
export interface IndexedPage {
  language: Language;
  /** Path in the language of the text. */
  path: string;
  kind: string | undefined;
  topics: string[];
  /** All its text, as search compares it. */
  folded: string;
  /** The first is the page itself: title and lead. */
  sections: IndexedSection[];
}

export interface IndexedSection {
  /** Empty for the page itself. */
  id: string;
  title: string;
  /** In the other language, where it exists. */
  otherTitle: string;
  /** Heading left out. */
  text: string;
  /** The same, as search compares it; a place in one is a place in the other. */
  folded: string;
  foldedTitle: string;
}

/** Pagefind takes white space out of ids. */
const [separator, blank] = ['\u241F', '\u2423'];

/** An anchor's id as it stands in the index: with the heading, in both languages. */
export function anchorId(id: string, title: string, otherTitle: string): string {
  return [id, title, otherTitle].join(separator).replace(/\s+/g, blank);
}

export function readFragment(fragment: Fragment): IndexedPage {
  const { url, raw_content: raw, filters } = fragment;
  const content = raw.replace(/&lt;/g, '<').replace(/&gt;/g, '>');
  const isCut = content.includes('\u200B');
  const words = content.split(isCut ? '\u200B' : /[^\S\uFEFF]+/g);
  const anchors = fragment.anchors
    .filter(({ id }) => id.includes(separator))
    .toSorted((a, b) => a.location - b.location);
  return {
    language: languagePart.exec(url)?.[2] === 'zh' ? 'zh' : 'en',
    path: url,
    kind: filters['kind']?.[0],
    topics: filters['topic'] ?? [],
    folded: fold(words.join(isCut ? '' : ' ')),
    sections: anchors.map(({ id: all, location }, index) => {
      const [id = '', title = '', otherTitle = ''] = all.replaceAll(blank, ' ').split(separator);
      const own = words.slice(location, anchors[index + 1]?.location).join(isCut ? '' : ' ');
      const text = own
        .trim()
        .replace(title, '')
        .replace(/^[.\s]+/, '')
        .replace(isCut ? /\. (?!$)/g : /(?!)/g, ' · ')
        .trimEnd();
      return { id, title, otherTitle, text, folded: fold(text), foldedTitle: fold(title) };
    }),
  };
}

/** The last part that is a language, since the site itself may be published under one; no page is called so. */
const languagePart = /^(.*)\/(en|zh)\//;

/** The path of the same page in a language. */
export function pathIn(language: Language, path: string): string {
  return path.replace(languagePart, `$1/${language}/`);
}
