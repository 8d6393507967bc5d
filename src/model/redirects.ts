import { languages } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import type { Kind } from '../schemas/fields.ts';
import { pathTo } from './addresses.ts';
import type { Page } from './page.ts';
import type { Site } from './site.ts';

export interface Redirect {
  language: Language;
  kind: Kind;
  slug: string;
  page: Page;
  /** Former path. */
  from: string;
  /** Present path. */
  to: string;
}

/** Former addresses of pages, in both languages. */
export function redirectsOf(site: Site): Redirect[] {
  return site.pages.flatMap((page) =>
    page.facts.aliases.flatMap((alias) =>
      languages.map((language) => {
        const [kind, slug] = alias.split('/') as [Kind, string];
        return {
          language,
          kind,
          slug,
          page,
          from: pathTo(site, language, alias),
          to: pathTo(site, language, page.id),
        };
      }),
    ),
  );
}

/** The `_redirects` file that Netlify, Cloudflare Pages and others read. */
export function redirectsFile(site: Site): string {
  return redirectsOf(site)
    .map(({ from, to }) => `${from} ${to} 301\n`)
    .join('');
}
