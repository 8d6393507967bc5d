import { counterpartOfDownload, isDownload, pageOfDownload } from '../../src/schemas/downloads.ts';
import { count } from '../report.ts';
import { csvRows } from './parts/csv.ts';
import type { Finding, Rule } from './rule.ts';

/** A file to download exists for the readers of both languages, its tables with the same rows and columns. */
export const downloadsInStep: Rule = {
  name: 'downloads-in-step',
  isAboutAll: true,
  find: ({ files, texts, pages }) => {
    const halves = new Set<string>(
      pages.filter(({ texts: { en, zh } }) => !en || !zh).map(({ id }) => id),
    );
    return [...files.keys()]
      .filter((file) => isDownload(file) && !halves.has(pageOfDownload(file) ?? ''))
      .flatMap((file): Finding[] => {
        const counterpart = counterpartOfDownload(file);
        if (counterpart === file) return [];
        if (!files.has(counterpart))
          return [
            {
              file,
              at: { line: 1, column: 1 },
              message: 'the file exists for readers of one language only',
              hint: `add ${counterpart}; if the file serves both, take the language out of its name`,
            },
          ];
        return /\.zh\.csv$/.test(file)
          ? differences(file, texts.get(file), counterpart, texts.get(counterpart))
          : [];
      });
  },
};

function differences(
  file: string,
  ours: string | undefined,
  counterpart: string,
  theirs: string | undefined,
): Finding[] {
  if (ours === undefined || theirs === undefined) return [];
  const [rows, others] = [csvRows(ours), csvRows(theirs)];
  const index = rows.findIndex((row, number) => row.length !== others[number]?.length);
  if (index >= 0 && others[index])
    return [
      {
        file,
        at: rows[index]?.[0]?.offset ?? 0,
        message: `this row has ${count(rows[index]?.length ?? 0, 'cell')}, that of ${counterpart} ${others[index].length}`,
        hint: 'give both the same columns; a cell with a comma needs "quotation marks"',
      },
    ];
  if (rows.length === others.length) return [];
  return [
    {
      file,
      at: { line: 1, column: 1 },
      message: `the table has ${count(rows.length, 'row')}, that of ${counterpart} ${others.length}`,
      hint: 'give both the same rows',
    },
  ];
}
