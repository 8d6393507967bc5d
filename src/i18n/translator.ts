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

const translators = {
  en: instance.getFixedT('en'),
  zh: instance.getFixedT('zh'),
};

/** The site's own words in a language; an unknown key does not compile. */
export function translator(language: Language): Translate {
  return translators[language];
}
