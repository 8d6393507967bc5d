import type { Language } from '../../../src/i18n/languages.ts';

/** Another generator that makes the same site from the same text, as well set up as it can be. */
export interface Peer {
  name: string;
  /** What npm installs, versions pinned. */
  packages: Record<string, string>;
  /**
   * Its configuration and all else that is not an article, by path. What it imports stands in double quotes:
   * these are no imports of ours, which tests/unit/imports.test.ts looks for.
   */
  files: Record<string, string>;
  /** Where an article lies. */
  file(language: Language, slug: string): string;
  /** The address of an article. */
  address(language: Language, slug: string): string;
  /** How it writes the title of a page: in the front matter alone, or as the first heading too. */
  titleIsHeading: boolean;
  /** Arguments of Node that build the site. */
  build: string[];
  /** The folder it builds into. */
  out: string;
  /** Folders it keeps between builds. */
  caches: string[];
}

/** What the home page says; it lists no articles. */
export const homeText = {
  en: 'A corpus for measuring.',
  zh: '用来测量的语料。',
};
