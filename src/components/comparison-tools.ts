import type { Choices } from '../model/table-choices.ts';
import type { TableWords } from '../model/table-words.ts';

interface Table {
  /** Ids and names of the columns. */
  options: [id: string, name: string][];
  /** Ids and names of the rows that columns can be put in order by. */
  numeric: [id: string, name: string][];
  /** Whether some row says the same of two options, so that differences are less than all. */
  hasLikeness: boolean;
  choices: Choices;
}

export interface ComparisonTools {
  details: HTMLDetailsElement;
  form: HTMLFormElement;
  copy: HTMLButtonElement;
  status: HTMLOutputElement;
  read(): Choices;
}

/** The controls above a table; only those that would change something in it. */
export function comparisonTools(words: TableWords, table: Table): ComparisonTools {
  const { choices } = table;
  const details = element('details', { className: 'table-tools' });
  const form = element('form');
  const status = element('output');
  const copy = element('button', { type: 'button', textContent: words.copy });
  const differences = checkbox(words.differences, choices.differences);
  const order = orderMenu(words, table);
  const options = table.options.map(([id, name]) => ({
    id,
    ...checkbox(name, choices.options.length === 0 || choices.options.includes(id)),
  }));

  if (options.length > 2) {
    const group = element('fieldset');
    group.append(
      element('legend', { textContent: words.show }),
      ...options.map(({ label }) => label),
    );
    form.append(group);
  }
  if (table.hasLikeness) form.append(differences.label);
  if (table.numeric.length > 0) form.append(order.label);
  form.append(copy, status);
  details.append(element('summary', { textContent: words.tools }), form);
  details.open = choices.options.length > 0 || choices.differences || choices.sort !== undefined;

  const keepOne = () => {
    const checked = options.filter(({ box }) => box.checked);
    for (const { box } of options) box.disabled = checked.length === 1 && box.checked;
  };
  form.addEventListener('change', keepOne);
  keepOne();

  const read = (): Choices => {
    const shown = options.filter(({ box }) => box.checked).map(({ id }) => id);
    const [row = '', direction] = order.menu.value.split('.');
    return {
      options: shown.length === options.length ? [] : shown,
      differences: differences.box.checked,
      sort: row ? { row, down: direction === 'down' } : undefined,
    };
  };
  return { details, form, copy, status, read };
}

function orderMenu(words: TableWords, { numeric, choices: { sort } }: Table) {
  const menu = element('select');
  menu.append(
    new Option(words.asWritten, ''),
    ...numeric.flatMap(([id, name]) => [
      new Option(words.up.replace('{row}', name), `${id}.up`),
      new Option(words.down.replace('{row}', name), `${id}.down`),
    ]),
  );
  if (sort && numeric.some(([id]) => id === sort.row))
    menu.value = `${sort.row}.${sort.down ? 'down' : 'up'}`;
  const label = element('label');
  label.append(words.order, ' ', menu);
  return { label, menu };
}

function checkbox(text: string, checked: boolean) {
  const label = element('label');
  const box = element('input', { type: 'checkbox', checked });
  label.append(box, ' ', text);
  return { label, box };
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}
