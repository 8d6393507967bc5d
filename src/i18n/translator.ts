import i18next from 'i18next';
import type { TFunction } from 'i18next';

import { languages } from './languages.ts';
import type { Language } from './languages.ts';
import { en } from './strings/en.ts';
import { zh } from './strings/zh.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en };
    keySeparator: false;
    nsSeparator: false;
  }
}

const instance = i18next.createInstance();
await instance.init({
  resources: { en: { translation: en }, zh: { translation: zh } },
  supportedLngs: languages,
  lng: 'en',
  fallbackLng: false,
  keySeparator: false,
  nsSeparator: false,
  // Astro escapes what it prints.
  interpolation: { escapeValue: false },
});

export type Translate = TFunction;

const translators = { en: remembering('en'), zh: remembering('zh') };

/** Most words stand on every page, and i18next looks each up as if for the first time. */
function remembering(language: Language): Translate {
  const translate: (...asked: unknown[]) => unknown = instance.getFixedT(language) as never;
  const known = new Map<unknown, unknown>();
  const remember = (key: unknown, ...options: unknown[]) => {
    if (options.length > 0) return translate(key, ...options);
    if (!known.has(key)) known.set(key, translate(key));
    return known.get(key);
  };
  return remember as never;
}

/** The site's own words in a language; an unknown key does not compile. */
export function translator(language: Language): Translate {
  return translators[language];
}
