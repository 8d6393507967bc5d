import { otherLanguage, tagOf } from '../../../src/i18n/languages.ts';
import type { BuiltPage } from '../../support/built-site.ts';
import {
  addressOf,
  allTags,
  alternatesOf,
  canonicalOf,
  isIndexable,
  languageOf,
} from '../../support/sites.ts';
import type { PublishedSite } from '../../support/sites.ts';

/** The chooser and the 404 page speak both languages; every other page has one and a counterpart. */
export function isMonolingual({ path }: BuiltPage): boolean {
  return /^\/(en|zh)\//.test(path);
}

/** `/en/articles/x/` for `/zh/articles/x/` */
export function counterpartOf({ path }: BuiltPage): string {
  return path.replace(/^\/(en|zh)\//, (_, from) => `/${from === 'en' ? 'zh' : 'en'}/`);
}

/**
 * What belongs to a page and is never listed: `/en/parallel/articles/x/` shows both languages of
 * `/en/articles/x/`, `…/cite/` how to cite it, `…/slides/` the slides of a talk, `…/hand-out/` it on paper.
 */
export function isCompanion({ path }: BuiltPage): boolean {
  return path !== ownerOf(path);
}

function ownerOf(path: string): string {
  return path.replace(/^\/(en|zh)\/parallel\//, '/$1/').replace(/\/(cite|slides|hand-out)\/$/, '/');
}

/**
 * Pages whose canonical address is not their own, or that of the page whose text they borrow: the one
 * in the other language where there is no translation, the page that a companion belongs to. The 404 page has none.
 */
export function wrongCanonicals(site: PublishedSite): string[] {
  return site.pages.flatMap((page) => {
    const canonical = canonicalOf(page);
    const own = addressOf(site, page);
    const borrows = !isIndexable(page) && alternatesOf(page).size === 0;
    const expected = borrows ? lenderOf(site, page) : own;
    return canonical === expected ? [] : [`${page.path}: ${canonical} in place of ${expected}`];
  });
}

function lenderOf({ origin, base }: PublishedSite, page: BuiltPage): string | undefined {
  if (!isMonolingual(page)) return undefined;
  const path = isCompanion(page) ? ownerOf(page.path) : counterpartOf(page);
  return `${origin}${base}${path}`;
}

/** Pages that do not name both languages and a default, but for companions, which are never listed. */
export function pagesWithoutAlternates({ pages }: PublishedSite): string[] {
  return pages
    .filter((page) => !isCompanion(page) || isIndexable(page))
    .filter((page) => allTags.some((tag) => !alternatesOf(page).has(tag)))
    .map(({ path }) => path);
}

/** `hreflang` links to a page that is missing, is of another language, or does not name this page in return. */
export function oneWayAlternates(site: PublishedSite): string[] {
  const byAddress = new Map(site.pages.map((page) => [addressOf(site, page), page]));
  return site.pages.flatMap((page) => {
    const own = addressOf(site, page);
    return [...alternatesOf(page)].flatMap(([tag, address]) => {
      const target = byAddress.get(address);
      if (!target) return [`${page.path}: ${tag} leads to no page, ${address}`];
      if (tag !== 'x-default' && tagOf(languageOf(target)) !== tag)
        return [`${page.path}: ${tag} leads to another language, ${address}`];
      return [...alternatesOf(target).values()].includes(own)
        ? []
        : [`${page.path}: ${tag} leads to ${address}, which does not name ${own}`];
    });
  });
}

/** Pages whose switch, in header or footer, does not lead to the same page in the other language. */
export function wrongSwitches({ pages, base }: PublishedSite): string[] {
  return pages.filter(isMonolingual).flatMap((page) => {
    const other = tagOf(otherLanguage(languageOf(page)));
    const expected = `${base}${counterpartOf(page)} ${other} ${other}`;
    const found = page.root
      .querySelectorAll('body > header a[hreflang], body > footer a[hreflang]')
      .map((link) => ['href', 'hreflang', 'lang'].map((name) => link.getAttribute(name)).join(' '));
    return found.length > 0 && found.every((each) => each === expected)
      ? []
      : [`${page.path}: ${found.join(', ') || 'no switch'} in place of ${expected}`];
  });
}

/** The chooser and the 404 page, where they do not lead to both homes. */
export function choicesMissing({ pages, base }: PublishedSite): string[] {
  return pages
    .filter((page) => !isMonolingual(page))
    .flatMap(({ path, root }) =>
      [`${base}/en/`, `${base}/zh/`]
        .filter((home) => !root.querySelector(`a[href="${home}"]`))
        .map((home) => `${path}: no link to ${home}`),
    );
}
