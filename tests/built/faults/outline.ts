import { tagOf } from '../../../src/i18n/languages.ts';
import type { BuiltPage } from '../../support/built-site.ts';
import { isIndexable, languageOf } from '../../support/sites.ts';
import type { PublishedSite } from '../../support/sites.ts';

/** Pages whose `<html lang>` is not the one their address tells. */
export function wrongLanguages({ pages }: PublishedSite): string[] {
  return pages.flatMap((page) => {
    const said = page.root.querySelector('html')?.getAttribute('lang') ?? '';
    return said === tagOf(languageOf(page)) ? [] : [`${page.path}: lang="${said}"`];
  });
}

/** Pages without exactly one h1, that begin with another heading, or that skip a level. */
export function brokenOutlines({ pages }: PublishedSite): string[] {
  return pages.flatMap((page) => {
    const levels = levelsIn(page);
    const tops = levels.filter((level) => level === 1).length;
    return [
      ...(tops === 1 ? [] : [`${tops} h1`]),
      ...(levels[0] === 1 ? [] : [`begins with h${levels[0]}`]),
      ...levels.flatMap((level, place) => {
        const above = levels[place - 1] ?? level;
        return level > above + 1 ? [`h${level} under h${above}`] : [];
      }),
    ].map((fault) => `${page.path}: ${fault}`);
  });
}

function levelsIn({ root }: BuiltPage): number[] {
  return root
    .querySelectorAll('*')
    .filter(({ rawTagName }) => /^h[1-6]$/.test(rawTagName))
    .map(({ rawTagName }) => Number(rawTagName[1]));
}

/** Headings that say nothing. */
export function emptyHeadings({ pages }: PublishedSite): string[] {
  return pages.flatMap(({ path, root }) =>
    root
      .querySelectorAll('h1, h2, h3, h4, h5, h6')
      .filter(({ text }) => text.trim() === '')
      .map((heading) => `${path}: ${heading.toString()}`),
  );
}

/** Ids that two elements of a page share. */
export function doubleIds({ pages }: PublishedSite): string[] {
  return pages.flatMap(({ path, root }) => {
    const ids = root.querySelectorAll('[id]').map(({ id }) => id);
    return doubles(ids).map((id) => `${path}: #${id}`);
  });
}

/** Pages without words for a list of search results. */
export function namelessPages({ pages }: PublishedSite): string[] {
  return pages.flatMap(({ path, root }) => {
    const title = root.querySelector('head title')?.text.trim();
    const description = root.querySelector('meta[name=description]')?.getAttribute('content');
    return [...(title ? [] : ['no title']), ...(description?.trim() ? [] : ['no description'])].map(
      (fault) => `${path}: ${fault}`,
    );
  });
}

/** Titles that two pages of a language share, among those that search engines may list. */
export function sharedTitles({ pages }: PublishedSite): string[] {
  const titles = pages.filter(isIndexable).map((page) => {
    const language = page.root.querySelector('html')?.getAttribute('lang') ?? '';
    return `${language}: ${page.root.querySelector('head title')?.text ?? ''}`;
  });
  return doubles(titles);
}

function doubles(words: string[]): string[] {
  return words.filter((word, place) => words.indexOf(word) !== place);
}
