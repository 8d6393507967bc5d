declare namespace App {
  interface Locals {
    /** The language of the page that is being printed. */
    language: import('./i18n/languages.ts').Language;
    t: import('./i18n/translator.ts').Translate;
  }
}
