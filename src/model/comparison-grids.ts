import { languages } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import { translator } from '../i18n/translator.ts';
import { viewComparison } from './comparison.ts';
import type { ComparisonView, RowView } from './comparison.ts';
import { cellText, interleave, toCsv } from './grid.ts';
import type { Grid } from './grid.ts';
import type { Site } from './site.ts';

/** The CSV files of every comparison: one a language, and one with both. */
export function comparisonFiles(site: Site): { file: string; csv: string }[] {
  return site.pages.flatMap((page) => {
    const gridIn = (language: Language) => {
      const view = viewComparison(site, page, language);
      return view ? dataGrid(view) : [];
    };
    if (!page.comparison) return [];
    return [
      ...languages.map((language) => ({
        file: `${page.slug}.${language}`,
        csv: toCsv(gridIn(language)),
      })),
      { file: `${page.slug}.en-zh`, csv: toCsv(interleave(gridIn('en'), gridIn('zh'))) },
    ];
  });
}

/** A comparison for people to read: every cell as it stands on the page, its note in brackets. */
export function readingGrid({ language, options, rows }: ComparisonView): Grid {
  return [
    [translator(language)('comparison.criterion'), ...options.map(({ name }) => name)],
    ...rows.map(({ name, note, cells }) => [
      cellText([name], note, language),
      ...cells.map(({ values, note: cellNote }) => cellText(values, cellNote, language)),
    ]),
  ];
}

/** A comparison to reckon with: bare numbers, and units, notes and sources in columns of their own where there are any. */
export function dataGrid(view: ComparisonView): Grid {
  const { language, options, rows } = view;
  const t = translator(language);
  const columns: { title: string; cell: (row: RowView) => string | number; always: boolean }[] = [
    { title: t('comparison.criterion'), cell: ({ name }) => name, always: true },
    { title: t('comparison.unit'), cell: ({ unit = '' }) => unit, always: false },
    ...options.map(({ name }, index) => ({
      title: name,
      cell: ({ cells }: RowView) =>
        cells[index]?.number ?? cellText(cells[index]?.values ?? [], undefined, language),
      always: true,
    })),
    { title: t('comparison.notes'), cell: (row) => remarks(view, row, 'note'), always: false },
    { title: t('page.sources'), cell: (row) => remarks(view, row, 'reference'), always: false },
  ];
  const kept = columns.filter(({ cell, always }) => always || rows.some((row) => cell(row) !== ''));
  return [kept.map(({ title }) => title), ...rows.map((row) => kept.map(({ cell }) => cell(row)))];
}

/** What is said of the row, then of each cell under its option’s name. */
function remarks(
  { language, options, sources }: ComparisonView,
  row: RowView,
  kind: 'note' | 'reference',
): string {
  const said = (of: Pick<RowView, 'note' | 'reference'>) =>
    kind === 'note' ? of.note : sources[(of.reference ?? 0) - 1]?.name;
  const colon = language === 'zh' ? '：' : ': ';
  const ofCells = row.cells.flatMap((cell, index) => {
    const text = said(cell);
    return text ? [`${options[index]?.name ?? ''}${colon}${text}`] : [];
  });
  return cellText(
    [...[said(row)].filter((text) => text !== undefined), ...ofCells],
    undefined,
    language,
  );
}
