import type { TranslationRow } from '../../src/model/translation-overview.ts';

/** Rows for a terminal. */
export function table(rows: TranslationRow[]): string {
  const cells = rows.map(({ page, source, translation, state, sections, total, words }) => [
    page,
    `${source} -> ${translation}`,
    stateInWords(state, sections.length, total),
    state === 'current' ? '' : String(words),
  ]);
  const lines = [['page', 'from', 'state', 'words to translate'], ...cells];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function stateInWords(state: TranslationRow['state'], open: number, total: number): string {
  if (state === 'changed') return `${open} of ${total} sections changed`;
  return state === 'unrecorded' ? 'not accepted yet' : state;
}
