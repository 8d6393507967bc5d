declare namespace App {
  interface Locals {
    /** The language of the page that is being printed. */
    language: import('./i18n/languages.ts').Language;
    t: import('./i18n/translator.ts').Translate;
    /** Where the source of each section that has changed is, by section id. */
    staleSections: ReadonlyMap<string, string>;
  }
}
