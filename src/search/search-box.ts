import type { Language } from '../i18n/languages.ts';
import { depart } from './arrival.ts';
import { connect, indexDate, isIncomplete } from './connection.ts';
import { facetNames, facetsOf, matchesFilters } from './facets.ts';
import type { Filters } from './facets.ts';
import { fill } from './messages.ts';
import type { SearchMessages } from './messages.ts';
import { resultOption } from './result-option.ts';
import { search } from './search.ts';
import type { Answer, Result, Sources } from './search.ts';
import type { NameTable } from './tables.ts';

type State = 'idle' | 'loading' | 'done' | 'empty' | 'error';

/** So few results need no narrowing. */
const few = 4;

const nothing: Answer = {
  matches: [],
  close: [],
  hasMore: false,
  insteadOf: undefined,
  marks: [],
  perhaps: [],
};

/** `<site-search>`: a form that leads to the search page, and answers in place once this script runs. */
export class SearchBox extends HTMLElement {
  #sources: Promise<Sources> | undefined;
  #query = '';
  #filters: Filters = {};
  #answer = nothing;
  #names: NameTable = {
    terms: [],
    kinds: {},
    topics: {},
    functionWords: { latin: [], han: [] },
  };
  #active = -1;

  connectedCallback() {
    this.#input.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) void this.#search(this.#input.value);
    });
    this.#input.addEventListener('compositionend', () => void this.#search(this.#input.value));
    this.#input.addEventListener('keydown', (event) => this.#move(event));
    this.#form.addEventListener('submit', (event) => this.#submit(event));
    this.addEventListener('click', (event) => this.#follow(event));
    const connect = () => void this.#connect().catch(() => {});
    this.#input.addEventListener('focus', connect, { once: true });
    if (document.activeElement === this.#input) connect();
    // The reader may have begun to type before this script was here.
    const typed = this.#input.value;
    if (this.#ownsPage) {
      this.#readAddress();
      addEventListener('popstate', () => this.#readAddress());
    }
    if (typed) this.#ask(typed);
  }

  #ask(query: string) {
    this.#input.value = query;
    void this.#search(query);
  }

  get #input() {
    return this.querySelector<HTMLInputElement>('input')!;
  }

  get #form() {
    return this.querySelector('form')!;
  }

  get #list() {
    return this.querySelector<HTMLElement>('[data-results]')!;
  }

  get #options() {
    return [...this.querySelectorAll<HTMLAnchorElement>('[data-result]')];
  }

  get #messages() {
    return JSON.parse(this.dataset['messages']!) as SearchMessages;
  }

  get #language() {
    return this.dataset['language'] as Language;
  }

  get #base() {
    return this.dataset['base']!;
  }

  /** On the search page the query stands in the address. */
  get #ownsPage() {
    return this.closest('dialog') === null;
  }

  #connect() {
    this.#sources ??= connect(this.#base, this.#language);
    return this.#sources;
  }

  #readAddress() {
    const parameters = new URLSearchParams(location.search);
    this.#filters = Object.fromEntries(
      facetNames.flatMap((name) => {
        const value = parameters.get(name);
        return value ? [[name, value]] : [];
      }),
    );
    this.#query = '';
    this.#ask(parameters.get('q') ?? '');
  }

  #address(filters: Filters): string {
    const address = new URL(this.#form.action);
    if (this.#query) address.searchParams.set('q', this.#query);
    for (const [name, value] of Object.entries(filters))
      if (value) address.searchParams.set(name, value);
    return address.href;
  }

  async #search(typed: string) {
    const query = typed.trim();
    if (query === this.#query) return;
    this.#query = query;
    if (this.#ownsPage) history.replaceState(history.state, '', this.#address(this.#filters));
    if (!query) return this.#show('idle', nothing, this.#messages.hint);

    this.#list.dataset['state'] = 'loading';
    this.#say(this.#messages.loading);
    try {
      const sources = await this.#connect();
      this.#names = await sources.table('names');
      const answer = await search(query, this.#language, sources);
      if (query !== this.#query) return;
      const isEmpty = answer.matches.length === 0;
      if (isEmpty && isIncomplete(this.#base)) throw new Error('a part of the index is missing');
      this.#show(isEmpty ? 'empty' : 'done', answer, await this.#summary(answer));
    } catch {
      if (query !== this.#query) return;
      this.#sources = undefined;
      this.#query = '';
      performance.clearResourceTimings();
      this.#show('error', nothing, this.#messages.failed);
    }
  }

  #shown({ matches }: Answer): Result[] {
    return matches.filter((result) => matchesFilters(result, this.#filters));
  }

  async #summary(answer: Answer): Promise<string> {
    const { one, other, empty, more, insteadOf, age } = this.#messages;
    const count = this.#shown(answer).length;
    const found = count === 0 ? empty : count === 1 ? one : other;
    return [
      fill(found, { count, query: this.#query }),
      answer.hasMore ? more : '',
      answer.insteadOf ? fill(insteadOf, { query: answer.insteadOf }) : '',
      import.meta.env.DEV
        ? fill(age, { age: (await indexDate(this.#base)).toLocaleString(this.#language) })
        : '',
    ]
      .filter(Boolean)
      .join(this.#language === 'zh' ? '' : ' ');
  }

  #say(message: string) {
    this.querySelector('[role=status]')!.textContent = message;
  }

  #show(state: State, answer: Answer, message: string) {
    this.#answer = answer;
    this.#active = -1;
    this.#say(message);
    const shown = this.#shown(answer);
    this.#fill(this.#list, shown, 'match');
    this.#fill(this.querySelector<HTMLElement>('[data-close-matches]')!, answer.close, 'close');
    this.#showFacets(answer);
    this.#showTerms(answer);
    this.querySelector<HTMLElement>('.search-index')!.hidden =
      state !== 'empty' && state !== 'error';
    this.#input.setAttribute('aria-expanded', String(shown.length + answer.close.length > 0));
    this.#input.removeAttribute('aria-activedescendant');
    this.#list.dataset['state'] = state;
  }

  #fill(list: HTMLElement, results: Result[], name: string) {
    list.replaceChildren(
      ...results.map((result, index) =>
        resultOption(
          result,
          `${this.#input.id}-${name}-${index}`,
          this.#language,
          this.#messages,
          this.#names.kinds,
        ),
      ),
    );
    const group = list.closest<HTMLElement>('[data-group]') ?? list;
    group.hidden = results.length === 0;
  }

  /** Each choice is a link that survives being sent on. */
  #showFacets({ matches }: Answer) {
    const { kinds, topics } = this.#names;
    const rows = facetsOf(matches, this.#filters).filter(
      ({ values }) =>
        (values.length > 1 && matches.length > few) || values.some(({ chosen }) => chosen),
    );
    const link = (text: string, filters: Filters, chosen: boolean) => {
      const choice = document.createElement('a');
      choice.href = this.#address(filters);
      choice.textContent = text;
      choice.dataset['filter'] = '';
      if (chosen) choice.setAttribute('aria-current', 'true');
      return choice;
    };
    this.querySelector('[data-filters]')!.replaceChildren(
      ...rows.map(({ name, values }) => {
        const row = document.createElement('p');
        const others = { ...this.#filters, [name]: undefined };
        const labels = name === 'kind' ? kinds : topics;
        row.append(
          link(this.#messages.all, others, !this.#filters[name]),
          ...values.map(({ value, count, chosen }) =>
            link(`${labels[value] ?? value} ${count}`, { ...others, [name]: value }, chosen),
          ),
        );
        return row;
      }),
    );
  }

  /** The nearest terms, where nothing was found. */
  #showTerms({ perhaps }: Answer) {
    const line = this.querySelector<HTMLElement>('.search-perhaps')!;
    line.hidden = perhaps.length === 0;
    line.replaceChildren(
      this.#messages.perhaps,
      ...perhaps.map(({ path, title }) => {
        const link = document.createElement('a');
        link.href = path;
        link.textContent = title;
        return link;
      }),
    );
  }

  #submit(event: SubmitEvent) {
    event.preventDefault();
    const options = this.#options;
    const chosen = options[this.#active];
    if (chosen) return chosen.click();
    if (this.#ownsPage) return void this.#search(this.#input.value);
    if (this.#list.dataset['state'] === 'done') options[0]?.click();
    else location.assign(this.#address({}));
  }

  #follow(event: MouseEvent) {
    const target = event.target as Element;
    const result = target.closest<HTMLAnchorElement>('[data-result]');
    const filter = target.closest<HTMLAnchorElement>('[data-filter]');
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (result) {
      if (!this.#ownsPage) history.replaceState({ ...history.state, search: this.#query }, '');
      depart(result, this.#answer.marks);
    }
    if (filter && this.#ownsPage) {
      event.preventDefault();
      history.pushState(null, '', filter.href);
      this.#readAddress();
    }
  }

  /** The field keeps the focus; arrows, Home and End choose among the results. */
  #move(event: KeyboardEvent) {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const options = this.#options;
    const last = options.length - 1;
    const isChoosing = this.#active >= 0;
    const next = {
      ArrowDown: Math.min(this.#active + 1, last),
      ArrowUp: Math.max(this.#active - 1, -1),
      Home: isChoosing ? 0 : undefined,
      End: isChoosing ? last : undefined,
    }[event.key];
    if (next === undefined || last < 0) return;
    event.preventDefault();
    options[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = next;
    const option = options[next];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.#input.setAttribute('aria-activedescendant', option.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }
}
