import type { Language } from '../i18n/languages.ts';
import { toMarkdown } from '../model/grid.ts';
import { columnOrder, differ, readChoices, writeChoices } from '../model/table-choices.ts';
import type { Choices } from '../model/table-choices.ts';
import type { TableWords } from '../model/table-words.ts';
import { adopt } from '../styles/adopt.ts';
import styles from '../styles/comparison-tools.css?url';
import { comparisonTools } from './comparison-tools.ts';
import { plainText } from './plain-text.ts';

/** Only the controls need it; a row that a link leads to is not to wait. */
const dressed = adopt(styles);

/** A row with its cells in the order they were written. */
interface Row {
  element: HTMLTableRowElement;
  head: HTMLTableCellElement;
  cells: HTMLTableCellElement[];
}

/** Lets readers choose what to see of a table, and keeps the choice in the address; the table is whole without it. */
class ComparisonTable extends HTMLElement {
  #rows: Row[] = [];
  #arranged: number[] = [];
  #choices: Choices = { options: [], differences: false, sort: undefined };

  /** The name of the table where it stands on another page: the caption leads to its own. */
  get #key(): string {
    const link = this.querySelector<HTMLAnchorElement>('caption a');
    return link?.pathname.split('/').at(-2) ?? '';
  }

  get #head(): Row | undefined {
    return this.#rows[0];
  }

  get #body(): Row[] {
    return this.#rows.slice(1);
  }

  connectedCallback() {
    this.#rows = Array.from(this.querySelectorAll('tr'), (element) => {
      const [head, ...cells] = element.cells;
      return { element, head: head!, cells };
    });
    this.#arranged = this.#order();
    this.#choices = readChoices(location.search, this.#key);
    this.#apply();
    // What was hidden has moved the row that the browser went to.
    if (writeChoices(this.#choices, '', '')) this.#goToRow();
    addEventListener('hashchange', () => {
      this.#apply();
      this.#goToRow();
    });
    void this.#offer();
  }

  #goToRow() {
    const go = () => this.querySelector(':target')?.scrollIntoView({ behavior: 'instant' });
    go();
    // The browser may still be on its way to where the row was.
    addEventListener('scrollend', go, { once: true, signal: AbortSignal.timeout(1000) });
  }

  async #offer() {
    const [words] = await Promise.all([loadWords(), dressed]);
    const tools = comparisonTools(words, {
      options: (this.#head?.cells ?? []).map((cell) => [idOf(cell), plainText(cell)]),
      numeric: this.#body
        .filter(({ element }) => element.dataset['id'])
        .map(({ element, head }) => [element.dataset['id'] ?? '', plainText(head)]),
      hasLikeness: this.#body.some(({ cells }) => {
        const texts = cells.map(plainText);
        return new Set(texts).size < texts.length;
      }),
      choices: this.#choices,
    });
    const say = (text: string) => (tools.status.textContent = text);
    tools.form.addEventListener('change', () => {
      this.#choices = tools.read();
      this.#remember();
      const shown = this.#apply();
      const all = this.#body.length;
      say(shown < all ? fill(words.count, { shown, all }) : '');
    });
    tools.copy.addEventListener('click', () => void copy(this.#markdown()).then(say));
    this.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a.section-link');
      if (link) void copy(link.href, words.linkCopied).then(say);
    });
    this.prepend(tools.details);

    async function copy(text: string, done = words.copied): Promise<string> {
      try {
        await navigator.clipboard.writeText(text);
        return done;
      } catch {
        return words.notCopied;
      }
    }
  }

  /** Shows what was chosen, and gives how many rows that is. */
  #apply(): number {
    const { options, differences } = this.#choices;
    const known = (this.#head?.cells ?? []).map(idOf);
    const chosen = options.filter((id) => known.includes(id));
    const isHidden = known.map((id) => chosen.length > 0 && !chosen.includes(id));
    this.#arrange();
    for (const { cells } of this.#rows)
      for (const [index, cell] of cells.entries()) cell.hidden = isHidden[index] ?? false;
    for (const { element, cells } of this.#body) {
      const isNamed = location.hash === `#${element.id}`;
      const isAlike = () => !differ(cells.filter(({ hidden }) => !hidden).map(plainText));
      element.hidden = differences && !isNamed && isAlike();
    }
    return this.#body.filter(({ element }) => !element.hidden).length;
  }

  /** Moves columns only where their order has changed: it costs more than all else. */
  #arrange() {
    const order = this.#order();
    if (`${order}` === `${this.#arranged}`) return;
    this.#arranged = order;
    for (const { element, head, cells } of this.#rows)
      element.replaceChildren(head, ...order.flatMap((index) => cells[index] ?? []));
  }

  #order(): number[] {
    const { sort } = this.#choices;
    const row = sort && this.#body.find(({ element }) => element.dataset['id'] === sort.row);
    if (!row) return (this.#head?.cells ?? []).map((_, index) => index);
    const numbers = row.cells.map(({ dataset }) =>
      dataset['number'] === undefined ? undefined : Number(dataset['number']),
    );
    return columnOrder(numbers, sort.down);
  }

  /** In the address, and in the links to the other language. */
  #remember() {
    const query = writeChoices(this.#choices, location.search, this.#key);
    history.replaceState(history.state, '', location.pathname + query + location.hash);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep-section]'))
      link.search = query;
  }

  #markdown(): string {
    const shown = this.#rows.filter(({ element }) => !element.hidden);
    return toMarkdown(
      shown.map(({ element }) => [...element.cells].filter(({ hidden }) => !hidden).map(plainText)),
    );
  }
}

function idOf({ dataset }: HTMLElement): string {
  return dataset['id'] ?? '';
}

function fill(message: string, values: Record<string, number>): string {
  return message.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
}

let words: Promise<TableWords> | undefined;

function loadWords(): Promise<TableWords> {
  const language: Language = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  words ??= fetch(`${base}${language}/table-words.json`).then(
    (response) => response.json() as Promise<TableWords>,
  );
  return words;
}
customElements.define('comparison-table', ComparisonTable);
