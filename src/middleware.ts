import { defineMiddleware } from 'astro:middleware';

import { isLanguage } from './i18n/languages.ts';
import { translator } from './i18n/translator.ts';

/** Sets the page's language from its address, once; pages for both languages speak English first. */
export const onRequest = defineMiddleware(({ params, locals }, next) => {
  const language = isLanguage(params['language']) ? params['language'] : 'en';
  locals.language = language;
  locals.t = translator(language);
  locals.staleSections = new Map();
  return next();
});
