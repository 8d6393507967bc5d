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
  const link = document.createElement('a');
  link.id = id;
  link.href = result.path;
  link.className = result.isDefinition ? 'search-result definition' : 'search-result';
  link.dataset['result'] = '';
  link.setAttribute('role', 'option');
  link.setAttribute('aria-selected', 'false');

  const isForeign = result.foundIn !== language;
  const kind = result.isDefinition ? definition : kinds[result.kind ?? ''];
  const about = [kind, result.page, isForeign ? foundIn[result.foundIn] : undefined];
  link.append(
    line('result-title', result.title),
    line('result-about', about.filter(Boolean).join(' · ')),
  );
  const excerpt = line('result-excerpt', '');
  if (isForeign) excerpt.lang = tagOf(result.foundIn);
  excerpt.append(
    ...result.excerpt.map(({ text, found }) => {
      if (!found) return text;
      const mark = document.createElement('mark');
      mark.textContent = text;
      return mark;
    }),
  );
  link.append(excerpt);
  return link;
}

/** A link holds only inline elements. */
function line(className: string, text: string): HTMLSpanElement {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = text;
  return element;
}
