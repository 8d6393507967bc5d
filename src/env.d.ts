declare namespace App {
  interface Locals {
    /** The language of the page that is being printed. */
    language: import('./i18n/languages.ts').Language;
    t: import('./i18n/translator.ts').Translate;
    /** Where the source of each section that has changed is, by section id. */
    staleSections: ReadonlyMap<string, string>;
    /** Path of the slides of the talk that is being printed, where they have a page of their own. */
    deck?: string;
  }
}
