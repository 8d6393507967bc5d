import { languages } from '../../src/i18n/languages.ts';
import { kinds } from '../../src/schemas/fields.ts';

/** Lists whose pages lie below them. */
const listed = [...kinds, 'topics'] as const;

/**
 * The kind of a page, by its path without the base: `home`, `articles` for a list, `articles/…` for one of
 * them, `articles/…/cite` for what belongs to it. Redirects from former addresses are none.
 */
export function kindOfPage(path: string): string | undefined {
  if (path === '/404.html') return 'not found';
  const [language, ...names] = path.split('/').filter(Boolean);
  if (language === undefined) return 'choice of language';
  if (!languages.some((known) => known === language)) return undefined;
  if (names.length === 0) return 'home';
  return names
    .map((name, index) => (listed.some((kind) => kind === names[index - 1]) ? '…' : name))
    .join('/');
}

/** A page, and how large its file is, compressed. */
export interface SizedPage {
  path: string;
  bytes: number;
}

/** The largest page of every kind, in whatever language: what the worst visit takes. */
export function largestOfEachKind(pages: readonly SizedPage[]): { kind: string; path: string }[] {
  const largest = new Map<string, SizedPage>();
  for (const page of pages) {
    const kind = kindOfPage(page.path);
    if (kind === undefined) continue;
    if (page.bytes > (largest.get(kind)?.bytes ?? 0)) largest.set(kind, page);
  }
  return [...largest]
    .map(([kind, { path }]) => ({ kind, path }))
    .toSorted((a, b) => a.kind.localeCompare(b.kind));
}
