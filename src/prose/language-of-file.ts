import { isLanguage } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';

/** The language that a text's file name tells: `…/zh.mdx` gives `zh`. */
export function languageOfFile(path: string | undefined): Language | undefined {
  const name = /([^/\\]+)\.mdx$/.exec(path ?? '')?.[1];
  return isLanguage(name) ? name : undefined;
}
