import { element } from './element.ts';
import { tagOf } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import type { Result } from './search.ts';
import type { NameTable } from './tables.ts';

/** A result as an option of the list: the whole card is its link. */
export function resultOption(
  result: Result,
  id: string,
  language: Language,
  { kinds, messages: { foundIn, definition } }: NameTable,
): HTMLAnchorElement {
  const isForeign = result.foundIn !== language;
  const kind = result.isDefinition ? definition : kinds[result.kind ?? ''];
  const about = [kind, result.page, isForeign ? foundIn[result.foundIn] : undefined];
  const link = element('a', {
    id,
    href: result.path,
    className: `search-result${result.isDefinition ? ' definition' : ''}`,
    role: 'option',
    ariaSelected: 'false',
  });
  link.dataset['result'] = '';
  // A link holds only inline elements.
  link.append(
    element('span', { className: 'result-title' }, result.title),
    element('span', { className: 'result-about' }, about.filter(Boolean).join(' · ')),
    element(
      'span',
      { className: 'result-excerpt', ...(isForeign && { lang: tagOf(result.foundIn) }) },
      ...result.excerpt.map(({ text, found }) => (found ? element('mark', {}, text) : text)),
    ),
  );
  return link;
}
