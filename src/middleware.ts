import { defineMiddleware } from 'astro:middleware';

import { isLanguage } from './i18n/languages.ts';
import { translator } from './i18n/translator.ts';
import { printAndKeep } from './kept/pages.ts';

/** Sets the page's language from its address, once; pages for both languages speak English first. */
export const onRequest = defineMiddleware(async ({ params, locals, props, routePattern }, next) => {
  const language = isLanguage(params['language']) ? params['language'] : 'en';
  locals.language = language;
  locals.t = translator(language);
  locals.staleSections = new Map();
  // Only what gets its data from getStaticPaths is printed from that alone.
  if (Object.keys(props).length === 0) return next();
  return printAndKeep(routePattern, params, next);
});
