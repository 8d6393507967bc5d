import { HTMLElement, parse } from 'node-html-parser';

import type { Language } from '../i18n/languages.ts';
import { anchorId } from './indexed-page.ts';

/** What leads into a page: its title, headings, rows and columns. */
export type Titles = [id: string, title: string][];

/** A page that wants to be found: the language it says it is in, and all of it that counts. */
export interface Searchable {
  /** BCP 47 */
  tag: string;
  main: string;
}

export function searchable(html: string): Searchable | undefined {
  const start = html.indexOf('<main');
  const main = html.slice(start, html.indexOf('</main>') + '</main>'.length);
  const isWanted = start >= 0 && main.slice(0, main.indexOf('>')).includes('data-pagefind-body');
  const [, tag = ''] = /<html lang="([^"]*)"/.exec(html) ?? [];
  return isWanted ? { tag, main } : undefined;
}

/** A page’s parsed `main`. */
export type ParsedPage = HTMLElement;

export function parsePage({ main }: Searchable): ParsedPage {
  return parse(main);
}

export function titlesIn(page: ParsedPage): Titles {
  return titled(page).map(({ id, title }) => [id, title]);
}

/**
 * A page as Pagefind reads it: at each heading the one of the counterpart as well.
 *
 * @param tag of its language
 * @param page is changed
 * @param others titles of the page in the other language
 */
export function prepared(
  tag: string,
  page: ParsedPage,
  language: Language,
  others: Titles,
): string {
  for (const element of page.querySelectorAll('[data-pagefind-ignore]'))
    if (!element.innerHTML.includes('data-pagefind-')) element.remove();
  const known = new Map(others);
  for (const { element, id, title } of titled(page))
    element.setAttribute('id', anchorId(id, title, known.get(id) ?? ''));
  // A cell answers for a row and an option; only the row is near it.
  for (const cell of page.querySelectorAll('td[data-option]'))
    cell.insertAdjacentHTML(
      'afterbegin',
      `${escapeText(cell.getAttribute('data-option') ?? '')}${colon[language]}`,
    );
  // Pagefind would read two cells as one word.
  for (const cell of page.querySelectorAll('td, th')) cell.insertAdjacentHTML('beforeend', ' ');
  for (const note of page.querySelectorAll('td small, th small'))
    note.insertAdjacentHTML('beforebegin', ' ');
  return `<html lang="${tag}"><body>${page.toString()}</body></html>`;
}

const named = 'h1, h2[id], h3[id], h4[id], tr[id], .page-comparisons th[scope=col]';

const colon = { en: ': ', zh: '：' };

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

function titled(page: ParsedPage): { element: HTMLElement; id: string; title: string }[] {
  return page.querySelectorAll(named).map((element) => ({
    element,
    id: element.getAttribute('id') ?? '',
    title: titleOf(element),
  }));
}

/** A table row is called by its first cell, without the small print there. */
function titleOf(element: HTMLElement): string {
  const cell = element.tagName === 'TR' ? element.querySelector('th') : undefined;
  return (cell ? (cell.childNodes[0]?.text ?? '') : element.text).trim();
}
