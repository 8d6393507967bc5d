import type { Language } from '../i18n/languages.ts';

/** A table as plain rows, the first its head. */
export type Grid = (string | number)[][];

/**
 * CSV as RFC 4180 has it, with the byte order mark by which spreadsheet programs know UTF-8. What they would
 * run as a formula is made text by an apostrophe (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function toCsv(grid: Grid): string {
  const lines = grid.map((row) => row.map((cell) => quoted(harmless(cell))).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function harmless(cell: string | number): string {
  return typeof cell === 'string' && beginsFormula.test(cell) ? `'${cell}` : String(cell);
}

/** How a cell begins that spreadsheet programs run, the full-width signs among them. */
export const beginsFormula = /^\s*[=+\-@＝＋－＠\t\r]/;

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A Markdown table (GFM). */
export function toMarkdown([head = [], ...rows]: Grid): string {
  const line = (cells: Grid[number]) => `| ${cells.map(escaped).join(' | ')} |\n`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('');
}

function escaped(cell: string | number): string {
  return String(cell)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\|<*_`[\]]/g, '\\$&');
}

/** Two tables of the same shape as one, each column beside its counterpart. */
export function interleave(first: Grid, second: Grid): Grid {
  return first.map((row, y) => row.flatMap((cell, x) => [cell, second[y]?.[x] ?? '']));
}

/** The items of a cell, and its note, in one line. */
export function cellText(values: string[], note: string | undefined, language: Language): string {
  const chinese = language === 'zh';
  const text = values.join(chinese ? '；' : '; ');
  if (!note) return text;
  return chinese ? `${text}（${note}）` : `${text} (${note})`;
}
