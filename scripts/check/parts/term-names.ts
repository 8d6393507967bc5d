import type { Language } from '../../../src/i18n/languages.ts';
import type { Term } from '../../../src/schemas/term.ts';

/** All that a term may be called in a language: of `KPI (key performance indicator)` each part too. */
export function namesOf({ name, variants }: Term, language: Language): string[] {
  return [name[language], ...listed(variants, language)].flatMap((each) => [
    each,
    ...each.split(/[（(）)]/).flatMap((part) => part.trim() || []),
  ]);
}

/** Names of a list by language; of a file with mistakes only one may be there. */
export function listed(names: Partial<Term['variants']>, language: Language): string[] {
  return names[language] ?? [];
}

/**
 * A pattern for any of the names, in any case: in English whole words, in the plural too, in Chinese any
 * characters. What is matched without the plural is the group `name`.
 *
 * @returns nothing where there is no name
 */
export function patternOf(names: string[], language: Language): RegExp | undefined {
  if (names.length === 0) return undefined;
  const any = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) =>
      name
        .split(/[\s-]+/)
        .map(RegExp.escape)
        .join('[\\s-]+'),
    )
    .join('|');
  return language === 'en'
    ? new RegExp(`(?<![\\p{L}\\p{N}])(?<name>${any})(?:e?s)?(?![\\p{L}\\p{N}])`, 'giu')
    : new RegExp(`(?<name>${any})`, 'giu');
}

/** A name, spelt alike however it was matched. */
export function spelling(name: string): string {
  return name
    .toLowerCase()
    .split(/[\s-]+/)
    .join(' ');
}
