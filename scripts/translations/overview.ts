import type { Page } from '../../src/model/page.ts';
import { statements, translationStatus } from '../../src/model/translation.ts';
import type { TranslationStatus } from '../../src/model/translation.ts';

/** One page in the table of translations. */
export interface Row {
  page: string;
  source: string;
  translation: string;
  state: TranslationStatus['state'];
  /** Ids of the sections that are not current. */
  sections: string[];
  /** Of the source, `title` included. */
  total: number;
  /** Han characters or words of the source that are to be translated. */
  words: number;
}

/** How each page that is written in two files stands. */
export function overview(pages: Page[]): Row[] {
  return pages.flatMap((page) => {
    const status = translationStatus(page);
    if (!status) return [];
    const source = statements(page.texts[page.source]);
    const open = status.sections.filter(({ state }) => state !== 'current');
    const isOpen = (id: string) => open.some((section) => section.id === id);
    return {
      page: page.id,
      source: status.source,
      translation: status.translation,
      state: status.state,
      sections: open.map(({ id }) => id),
      total: status.sections.filter(({ state }) => state !== 'removed').length,
      words: source
        .filter(({ id }) => isOpen(id))
        .reduce((sum, { said }) => sum + countWords(said), 0),
    };
  });
}

/** Rows for a terminal. */
export function table(rows: Row[]): string {
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

function stateInWords(state: Row['state'], open: number, total: number): string {
  if (state === 'changed') return `${open} of ${total} sections changed`;
  return state === 'unrecorded' ? 'not accepted yet' : state;
}

function countWords(text: string): number {
  return text.match(/\p{Script=Han}|[\p{Script=Latin}\d][\p{Script=Latin}\d’'-]*/gu)?.length ?? 0;
}
