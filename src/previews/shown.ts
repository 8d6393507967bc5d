import { parse } from 'node-html-parser';

import type { Language } from '../i18n/languages.ts';
import { isLanguage } from '../i18n/languages.ts';

/** What a preview picture shows. */
export interface Shown {
  language: Language;
  title: string;
  /** What the list that the page belongs to is called; on the home page, what the site is for. */
  section: string | undefined;
  site: string;
}

/** Reads what a page says of itself in its head (ogp.me); nothing where it names no picture. */
export function shownBy(html: string): Shown | undefined {
  const head = parse(html.slice(0, html.indexOf('</head>')));
  const said = (property: string) =>
    head.querySelector(`meta[property="${property}"]`)?.getAttribute('content');
  if (said('og:image') === undefined) return undefined;
  const language = head.querySelector('html')?.getAttribute('lang')?.slice(0, 2);
  const title = said('og:title') ?? '';
  const site = said('og:site_name') ?? '';
  return {
    language: isLanguage(language) ? language : 'en',
    title,
    section: said(title === site ? 'og:description' : 'article:section'),
    site,
  };
}
