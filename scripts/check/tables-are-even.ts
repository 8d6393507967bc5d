import type { Paragraph, Table } from 'mdast';

import { visit } from '../../src/prose/visit.ts';
import type { Prose } from './content.ts';
import { placeOf } from './parts/counterparts.ts';
import { placesIn } from './places.ts';
import type { Finding, Rule } from './rule.ts';

/** Every row of a table has as many cells as its header. */
export const tablesAreEven: Rule = {
  name: 'tables-are-even',
  find: ({ prose }) =>
    prose.flatMap((text) => {
      const found: Finding[] = [];
      const placeAt = placesIn(text.source);
      visit(text.tree, (node) => {
        if (node.type === 'table') found.push(...unevenRows(node, text.file));
        if (node.type === 'paragraph') found.push(...failedTable(node, text, placeAt));
      });
      return found;
    }),
};

function unevenRows({ children: [header, ...rows] }: Table, file: string): Finding[] {
  const wanted = header?.children.length ?? 0;
  return rows
    .filter(({ children }) => children.length !== wanted)
    .map((row) => {
      const cells = row.children.length;
      return {
        file,
        at: placeOf(row),
        message: `the row has ${count(cells)}, the header of its table ${wanted}`,
        hint:
          cells < wanted
            ? 'add what is missing; an empty cell is a space between two |'
            : 'take out what is too much; for the character itself write \\|',
      };
    });
}

/** A line of dashes that does not fit the header: Markdown then makes no table of it at all. */
function failedTable(
  { position }: Paragraph,
  { source, file }: Prose,
  placeAt: ReturnType<typeof placesIn>,
): Finding[] {
  const start = position?.start.offset ?? 0;
  const text = source.slice(start, position?.end.offset ?? start);
  let at = start;
  let above = '';
  for (const line of text.split('\n')) {
    if (isDashes(line) && above.includes('|')) {
      const [cells, wanted] = [cellsIn(line), cellsIn(above)];
      return [
        {
          file,
          at: placeAt(at + line.search(/\S/)),
          message: `this is no table: the line of dashes has ${count(cells)}, the header ${wanted}`,
          hint: 'write one --- between | for each column of the header',
        },
      ];
    }
    at += line.length + 1;
    above = line;
  }
  return [];
}

function isDashes(line: string): boolean {
  return /^[\s|:-]*$/.test(line) && line.includes('|') && line.includes('-');
}

function cellsIn(line: string): number {
  const cells = line
    .trim()
    .replace(/\\\|/g, '')
    .replace(/^\||\|$/g, '');
  return cells.split('|').length;
}

function count(cells: number): string {
  return `${cells} ${cells === 1 ? 'cell' : 'cells'}`;
}
