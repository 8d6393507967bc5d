import type { Language } from '../i18n/languages.ts';

/** What the search box says, in the page’s language; `{count}`, `{query}` and `{age}` are filled in. */
export interface SearchMessages {
  one: string;
  other: string;
  empty: string;
  /** Where only the best of many were looked at. */
  more: string;
  loading: string;
  insteadOf: string;
  definition: string;
  perhaps: string;
  all: string;
  /** Beside a result that was found in the other language. */
  foundIn: Record<Language, string>;
  /** Name of the list of results. */
  results: string;
  closeMatches: string;
  /** In `npm run dev`: how old the index is. */
  age: string;
}

export function fill(message: string, values: Record<string, string | number>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
