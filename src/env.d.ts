declare namespace App {
  interface Locals {
    /** The language of the page that is being printed. */
    language: import('./i18n/languages.ts').Language;
    t: import('./i18n/translator.ts').Translate;
    /** The same for the prose, whose language differs on a page that is not translated yet. */
    prose: Pick<Locals, 'language' | 't'> & {
      /** Where the source of each section that has changed is, by section id. */
      stale: ReadonlyMap<string, string>;
    };
  }
}
