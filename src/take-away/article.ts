import { parse } from 'node-html-parser';
import type { HTMLElement } from 'node-html-parser';

import { prefixIds } from '../prose/prefix-ids.ts';

/** A page of the site, as it was built. */
export interface BuiltText {
  html: string;
  /** Path of the page, `/handbook/en/articles/x/`. */
  path: string;
}

export interface Surroundings {
  /** Where the site is published: `https://example.org` */
  origin: string;
  /** A file of the site as a `data:` address; undefined where there is none. */
  embed: (path: string) => string | undefined;
}

/** What needs the site, or a script, to be of use. */
const siteOnly = '[data-site-only], [hidden], .section-link, button, dialog, script, template';

/**
 * The article of a page, able to stand alone: pictures inside, links to the site in full, nothing that needs a
 * script.
 *
 * @param prefix set before every id, so that both languages can share a file
 * @param counterpart the page in the other language, where it is in the same file, and the prefix there
 */
export function standalone(
  { html, path }: BuiltText,
  { origin, embed }: Surroundings,
  prefix = '',
  counterpart: { path: string; prefix: string; start: string } | undefined = undefined,
): string {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>') + '</main>'.length);
  const article = parse(main).querySelector('main article');
  if (!article) throw new Error(`${path} has no article to take along`);
  for (const element of article.querySelectorAll(siteOnly)) element.remove();
  const elements = article.getElementsByTagName('*');
  for (const element of elements) plain(element);
  for (const picture of elements.filter(({ tagName }) => tagName === 'IMG')) {
    // A drawing that holds both languages is asked for one by what follows `#`.
    const [source = '', words] = (picture.getAttribute('src') ?? '').split('#');
    const embedded = embed(source) ?? source;
    picture.setAttribute('src', words ? `${embedded}#${words}` : embedded);
  }
  const links = elements.filter(({ tagName }) => tagName === 'A');
  for (const link of links) {
    const href = link.getAttribute('href');
    if (href !== undefined) link.setAttribute('href', shorten(href, path));
  }
  if (prefix) prefixIds(article, prefix);
  for (const link of links) {
    const href = link.getAttribute('href');
    if (!href?.startsWith('/')) continue;
    link.setAttribute('href', (counterpart && acrossTo(counterpart, href)) ?? origin + href);
    link.removeAttribute('download');
    link.setAttribute('data-own', '');
  }
  return article.outerHTML;
}

/** Takes off what only search and the browser’s queue of pictures read. */
function plain(element: HTMLElement) {
  // To read the attributes of every element would take half of the time.
  if (!/data-pagefind|loading|decoding/.test(element.rawAttrs)) return;
  for (const name of Object.keys(element.attributes))
    if (/^(data-pagefind|loading$|decoding$)/.test(name)) element.removeAttribute(name);
}

/** A link to the page itself becomes one within the file. */
function shorten(href: string, path: string): string {
  return href.startsWith(`${path}#`) ? href.slice(path.length) : href;
}

function acrossTo(
  { path, prefix, start }: { path: string; prefix: string; start: string },
  href: string,
): string | undefined {
  if (href === path) return `#${start}`;
  return href.startsWith(`${path}#`) ? `#${prefix}${href.slice(path.length + 1)}` : undefined;
}
