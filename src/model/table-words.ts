import type { Language } from '../i18n/languages.ts';
import { translator } from '../i18n/translator.ts';

/** What the script of a table says; it stands in no page, which is the lighter for it. */
export type TableWords = Record<keyof ReturnType<typeof tableWords>, string>;

/** In them `{row}`, `{shown}` and `{all}` stand for what the script knows. */
export function tableWords(language: Language) {
  const t = translator(language);
  return {
    tools: t('comparison.tools'),
    show: t('comparison.show'),
    differences: t('comparison.differences'),
    order: t('comparison.order'),
    asWritten: t('comparison.asWritten'),
    up: t('comparison.up', { row: '{row}' }),
    down: t('comparison.down', { row: '{row}' }),
    copy: t('comparison.copy'),
    copied: t('comparison.copied'),
    linkCopied: t('comparison.linkCopied'),
    notCopied: t('comparison.notCopied'),
    count: t('comparison.count', { shown: '{shown}', all: '{all}' }),
  };
}
