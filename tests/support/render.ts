import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { parse } from 'node-html-parser';
import type { HTMLElement } from 'node-html-parser';

import type { Language } from '../../src/i18n/languages.ts';
import { translator } from '../../src/i18n/translator.ts';

/** What a component prints in a page of a language. */
export async function render(
  component: AstroComponentFactory,
  language: Language,
  props: Record<string, unknown>,
  slots: Record<string, string> = {},
): Promise<HTMLElement> {
  const container = await AstroContainer.create();
  const t = translator(language);
  const locals = { language, t, staleSections: new Map<string, string>() };
  return parse(await container.renderToString(component, { props, slots, locals }));
}
