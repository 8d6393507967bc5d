import type { Language } from '../i18n/languages.ts';
import { makeCombobox, showAnswer, surround } from './answer-view.ts';
import { depart } from './departure.ts';
import { connect, indexDate, isIncomplete } from './connection.ts';
import { facetNames, matchesFilters } from './facets.ts';
import type { Filters } from './facets.ts';
import { fill } from './messages.ts';
import { search } from './search.ts';
import type { Answer, Result, Sources } from './search.ts';
import type { NameTable } from './tables.ts';
import { adopt } from '../styles/adopt.ts';
import styles from '../styles/search-results.css?url';

await adopt(styles);

type State = 'idle' | 'loading' | 'done' | 'empty' | 'error';

const nothing: Answer = {
  matches: [],
  close: [],
  isWhole: false,
  hasMore: false,
  insteadOf: undefined,
  marks: [],
  perhaps: [],
};

/** `<site-search>`: a form that leads to the search page, and answers in place once this script runs. */
class SearchBox extends HTMLElement {
  #sources: Promise<Sources> | undefined;
  #query = '';
  #filters: Filters = {};
  #answer = nothing;
  #names: NameTable | undefined;
  #hint = '';
  #active = -1;

  connectedCallback() {
    const { id } = this.#input;
    this.#hint = this.#status.textContent ?? '';
    surround(this.#list, id);
    makeCombobox(this.#input);
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
    if (typed && !this.#input.hasAttribute('data-composing')) this.#ask(typed);
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

  get #status() {
    return this.querySelector('[role=status]')!;
  }

  get #options() {
    return [...this.querySelectorAll<HTMLAnchorElement>('[data-result]')];
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
      facetNames.map((name) => [name, parameters.get(name) || undefined]),
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
    if (!query) return this.#show('idle', nothing, this.#hint);

    this.#list.dataset['state'] = 'loading';
    this.#status.textContent = this.#names?.messages.loading ?? '…';
    try {
      const sources = await this.#connect();
      this.#names ??= await sources.table('names');
      const answer = await search(query, this.#language, sources);
      if (query !== this.#query) return;
      const isEmpty = answer.matches.length === 0;
      if (isEmpty && isIncomplete(this.#base)) throw new Error('incomplete');
      this.#show(isEmpty ? 'empty' : 'done', answer, await this.#summary(answer, this.#names));
    } catch {
      if (query !== this.#query) return;
      this.#sources = undefined;
      this.#query = '';
      performance.clearResourceTimings();
      this.#show('error', nothing, this.dataset['failed'] ?? '');
    }
  }

  #shown({ matches }: Answer): Result[] {
    return matches.filter((result) => matchesFilters(result, this.#filters));
  }

  async #summary(answer: Answer, { messages }: NameTable): Promise<string> {
    const { one, other, empty, more, insteadOf, age } = messages;
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
      .join(' · ');
  }

  #show(state: State, answer: Answer, message: string) {
    this.#answer = answer;
    this.#active = -1;
    this.#status.textContent = message;
    showAnswer(
      this,
      this.#names && {
        answer,
        matches: this.#shown(answer),
        filters: this.#filters,
        language: this.#language,
        names: this.#names,
        addressOf: (filters) => this.#address(filters),
      },
    );
    this.querySelector<HTMLElement>('.search-index')!.hidden =
      state !== 'empty' && state !== 'error';
    this.#input.ariaExpanded = String(this.#options.length > 0);
    this.#input.removeAttribute('aria-activedescendant');
    this.#list.dataset['state'] = state;
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
    this.#active = next;
    options.forEach((option, index) => (option.ariaSelected = String(index === next)));
    options[next]?.scrollIntoView({ block: 'nearest' });
    this.#input.setAttribute('aria-activedescendant', options[next]?.id ?? '');
  }
}

customElements.define('site-search', SearchBox);
