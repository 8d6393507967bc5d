/** What a reader chose to see of a table. */
export interface Choices {
  /** Ids of the columns shown; all where none is named. */
  options: string[];
  /** Only rows whose values differ. */
  differences: boolean;
  /** The row by whose numbers columns stand, smallest first or, `down`, largest first. */
  sort: { row: string; down: boolean } | undefined;
}

/**
 * Choices as the address tells them.
 *
 * @param key name of the table, where its page holds more than it; else ''
 * @example readChoices('?options=rye.wheat&sort=price.down', '')
 */
export function readChoices(query: string, key: string): Choices {
  const params = new URLSearchParams(query);
  const value = (name: string) => params.get(paramOf(key, name)) ?? '';
  const [row = '', direction] = value('sort').split('.');
  return {
    options: value('options').split('.').filter(Boolean),
    differences: value('differences') === 'only',
    sort: row ? { row, down: direction === 'down' } : undefined,
  };
}

/** The query with the choices in it; what belongs to others stays. */
export function writeChoices(
  { options, differences, sort }: Choices,
  query: string,
  key: string,
): string {
  const params = new URLSearchParams(query);
  const values = {
    options: options.join('.'),
    differences: differences ? 'only' : '',
    sort: sort ? `${sort.row}.${sort.down ? 'down' : 'up'}` : '',
  };
  for (const [name, value] of Object.entries(values))
    if (value) params.set(paramOf(key, name), value);
    else params.delete(paramOf(key, name));
  return params.size > 0 ? `?${params}` : '';
}

function paramOf(key: string, name: string): string {
  return key ? `${key}.${name}` : name;
}

/** Whether the values of a row are not all the same; with a single one there is nothing to tell apart. */
export function differ(values: string[]): boolean {
  return values.length < 2 || new Set(values.map((value) => value.trim().toLowerCase())).size > 1;
}

/** The places of columns in the order of their numbers; those without one stay last, as they were. */
export function columnOrder(numbers: (number | undefined)[], down: boolean): number[] {
  const last = down ? -Infinity : Infinity;
  const rank = (index: number) => numbers[index] ?? last;
  return numbers
    .map((_, index) => index)
    .sort((a, b) => (rank(a) === rank(b) ? a - b : (rank(a) - rank(b)) * (down ? -1 : 1)));
}
