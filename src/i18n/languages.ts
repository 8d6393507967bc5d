/** The two languages of a site, as its folders and addresses name them. */
export const languages = ['en', 'zh'] as const;

export type Language = (typeof languages)[number];

/** What each language calls itself, for the switch and the language chooser. */
export const languageNames: Record<Language, string> = { en: 'English', zh: '中文' };

const tags = { en: 'en', zh: 'zh-Hans' } as const satisfies Record<Language, string>;

/** The BCP 47 tag for `lang` and `hreflang`: `zh` gives `zh-Hans`. */
export function tagOf(language: Language): string {
  return tags[language];
}

export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'zh' : 'en';
}

export function isLanguage(value: unknown): value is Language {
  return value === 'en' || value === 'zh';
}

/** Words that a site gives in both languages. */
export type InBothLanguages<T = string> = Record<Language, T>;
