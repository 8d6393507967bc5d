import { loadPagefind } from './pagefind.ts';
import type { Pagefind } from './pagefind.ts';
import { countMessage, placeIn } from './results.ts';
import type { SearchMessages, SearchResult } from './results.ts';

type State = 'idle' | 'loading' | 'done' | 'empty' | 'error';

const shown = 12;

/** `<site-search>`: a form that leads to the search page, and answers in place once this script runs. */
export class SearchBox extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #latest = '';

  connectedCallback() {
    this.#input.addEventListener('focus', () => void this.#load().catch(() => {}), { once: true });
    this.#input.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) void this.#search();
    });
    this.#input.addEventListener('compositionend', () => void this.#search());
    this.#form.addEventListener('submit', (event) => this.#submit(event));
    this.addEventListener('keydown', (event) => this.#move(event));
    if (this.#ownsPage) {
      this.#takeQueryFromAddress();
      addEventListener('popstate', () => this.#takeQueryFromAddress());
    }
  }

  get #input() {
    return this.querySelector<HTMLInputElement>('input')!;
  }

  get #form() {
    return this.querySelector('form')!;
  }

  get #list() {
    return this.querySelector<HTMLOListElement>('[data-results]')!;
  }

  get #links() {
    return [...this.querySelectorAll<HTMLAnchorElement>('[data-result]')];
  }

  get #messages() {
    return JSON.parse(this.dataset['messages']!) as SearchMessages;
  }

  /** On the search page the query stands in the address. */
  get #ownsPage() {
    return this.closest('dialog') === null;
  }

  #load() {
    this.#pagefind ??= loadPagefind(this.dataset['bundle']!);
    return this.#pagefind;
  }

  #takeQueryFromAddress() {
    this.#input.value = new URLSearchParams(location.search).get('q') ?? '';
    void this.#search();
  }

  async #search() {
    const query = this.#input.value.trim();
    if (query === this.#latest) return;
    this.#latest = query;
    if (this.#ownsPage) this.#keepQueryInAddress(query);
    if (!query) return this.#show('idle', [], this.#messages.hint);

    this.#show('loading', undefined, this.#messages.loading);
    try {
      const pagefind = await this.#load();
      const { results } = await pagefind.search(query);
      const pages = await Promise.all(results.slice(0, shown).map((result) => result.data()));
      if (query !== this.#latest) return;
      const places = pages.map(placeIn);
      if (places.length > 0)
        this.#show('done', places, countMessage(this.#messages, results.length));
      else this.#show('empty', [], this.#messages.empty.replace('{query}', query));
    } catch {
      this.#pagefind = undefined;
      this.#latest = '';
      this.#show('error', [], this.#messages.failed);
    }
  }

  #show(state: State, results: SearchResult[] | undefined, message: string) {
    this.#list.dataset['state'] = state;
    this.querySelector('[role=status]')!.textContent = message;
    this.querySelector<HTMLElement>('.search-index')!.hidden =
      state !== 'empty' && state !== 'error';
    if (results) this.#list.replaceChildren(...results.map(resultItem));
  }

  #keepQueryInAddress(query: string) {
    const address = new URL(location.href);
    if (query) address.searchParams.set('q', query);
    else address.searchParams.delete('q');
    if (address.href !== location.href) history.replaceState(null, '', address);
  }

  #submit(event: SubmitEvent) {
    event.preventDefault();
    if (this.#ownsPage) return void this.#search();
    const [first] = this.#links;
    if (first && this.#list.dataset['state'] === 'done') first.click();
    else this.#form.submit();
  }

  #move(event: KeyboardEvent) {
    if (event.isComposing || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    const stops = [this.#input, ...this.#links];
    const here = stops.indexOf(document.activeElement as HTMLInputElement);
    const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
    event.preventDefault();
    next?.focus();
  }
}

function resultItem({ title, page, path, excerpt }: SearchResult): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'search-result';
  const link = document.createElement('a');
  link.href = path;
  link.dataset['result'] = '';
  link.textContent = title;
  item.append(link);
  if (page) item.append(paragraph('result-page', page));
  const text = paragraph('result-excerpt', '');
  text.innerHTML = excerpt;
  item.append(text);
  return item;
}

function paragraph(className: string, text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.className = className;
  element.textContent = text;
  return element;
}
