import type { Language } from '../i18n/languages.ts';
import { element } from './element.ts';
import { facetsOf } from './facets.ts';
import type { Filters } from './facets.ts';
import { resultOption } from './result-option.ts';
import type { Answer, Result } from './search.ts';
import type { NameTable } from './tables.ts';

/**
 * Puts around a box's list of results what only the script can fill: choices before it, and after it
 * terms that may be meant and close matches. The words come with the first answer.
 *
 * @param id of the text field
 */
export function surround(list: HTMLElement, id: string): void {
  list.insertAdjacentHTML('beforebegin', '<div class="search-filters" data-filters></div>');
  list.insertAdjacentHTML(
    'afterend',
    `<p class="search-perhaps" hidden></p>
    <div data-group hidden>
      <p class="search-close-label" id="${id}-close-label"></p>
      <div class="search-results" id="${id}-close" role="listbox" aria-labelledby="${id}-close-label" data-close-matches></div>
    </div>`,
  );
}

/** Makes a text field the combobox of its results (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). */
export function makeCombobox(input: HTMLInputElement): void {
  input.spellcheck = false;
  input.autocapitalize = 'off';
  Object.assign(input, { role: 'combobox', ariaExpanded: 'false', ariaAutoComplete: 'list' });
  input.setAttribute('aria-controls', `${input.id}-results ${input.id}-close`);
}

/** What a search box shows of an answer. */
export interface Shown {
  answer: Answer;
  /** The matches that the filters leave. */
  matches: Result[];
  filters: Filters;
  language: Language;
  names: NameTable;
  /** The address of the same query with other filters. */
  addressOf(filters: Filters): string;
}

/** Prints an answer into a box; without one the box is emptied. */
export function showAnswer(box: HTMLElement, shown?: Shown): void {
  fill(box, '[data-results]', shown, shown?.matches ?? []);
  fill(box, '[data-close-matches]', shown, shown?.answer.close ?? []);
  part(box, '[data-filters]').replaceChildren(...(shown ? choices(shown) : []));
  const perhaps = part(box, '.search-perhaps');
  const terms = shown?.answer.perhaps ?? [];
  perhaps.hidden = terms.length === 0;
  perhaps.replaceChildren(
    shown?.names.messages.perhaps ?? '',
    ...terms.map(({ path, title }) => element('a', { href: path }, title)),
  );
}

function fill(box: HTMLElement, list: string, shown: Shown | undefined, results: Result[]) {
  const element = part(box, list);
  (element.closest<HTMLElement>('[data-group]') ?? element).hidden = results.length === 0;
  if (!shown) return element.replaceChildren();
  const { names, language } = shown;
  if (list === '[data-results]') element.ariaLabel = names.messages.results;
  else part(box, '.search-close-label').textContent = names.messages.closeMatches;
  element.replaceChildren(
    ...results.map((result, index) =>
      resultOption(result, `${element.id}-${index}`, language, names),
    ),
  );
}

/** So few results need no narrowing. */
const few = 4;

/** A line of links for each filter; each survives being sent on. */
function choices({ answer, filters, names, addressOf }: Shown): HTMLElement[] {
  const labels = { kind: names.kinds, topic: names.topics };
  return facetsOf(answer.matches, filters)
    .filter(
      ({ values }) =>
        (values.length > 1 && answer.matches.length > few) || values.some(({ chosen }) => chosen),
    )
    .map(({ name, values }) => {
      const choice = (text: string, value: string | undefined, chosen: boolean) => {
        const href = addressOf({ ...filters, [name]: value });
        const link = element('a', { href, ariaCurrent: chosen ? 'true' : null }, text);
        link.dataset['filter'] = '';
        return link;
      };
      return element(
        'p',
        {},
        choice(names.messages.all, undefined, !filters[name]),
        ...values.map(({ value, count, chosen }) =>
          choice(`${labels[name][value] ?? value} ${count}`, value, chosen),
        ),
      );
    });
}

function part(box: HTMLElement, selector: string): HTMLElement {
  return box.querySelector<HTMLElement>(selector)!;
}
