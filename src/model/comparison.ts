import { formatNumber } from '../i18n/formats.ts';
import type { Language } from '../i18n/languages.ts';
import { translator } from '../i18n/translator.ts';
import type { answers, Comparison, ComparisonCell, Criterion } from '../schemas/comparison.ts';
import { pathTo } from './addresses.ts';
import type { Page } from './page.ts';
import type { Site } from './site.ts';

/** A comparison table, or a part of one, in one language. */
export interface ComparisonView {
  language: Language;
  caption: string;
  /** Path of the table’s own page. */
  path: string;
  /** Paths of its CSV files. */
  files: { own: string; both: string };
  options: { id: string; name: string }[];
  rows: RowView[];
  note: string | undefined;
  /** What `reference` counts from one. */
  sources: { name: string; address: string | undefined }[];
}

export interface RowView {
  id: string;
  name: string;
  unit: string | undefined;
  note: string | undefined;
  /** Number of a source. */
  reference: number | undefined;
  /** One for each option. */
  cells: CellView[];
}

export interface CellView {
  /** What the cell says, with its unit; a list has several. */
  values: string[];
  answer: (typeof answers)[number] | undefined;
  number: number | undefined;
  note: string | undefined;
  reference: number | undefined;
}

/** The ids of what is shown, in their order; all where nothing is named. */
export interface Part {
  rows?: string[] | undefined;
  options?: string[] | undefined;
}

/** What a page of the kind `comparisons` shows as a table; nothing for other pages. */
export function viewComparison(
  site: Site,
  page: Page,
  language: Language,
  part: Part = {},
): ComparisonView | undefined {
  const { comparison, slug } = page;
  if (!comparison) return undefined;
  const options = named(comparison.options, part.options);
  const rows = named(comparison.criteria, part.rows);
  const sources = sourcesOf(site, rows, options);
  const referenceTo = (id = '') => sources.findIndex((source) => source.id === id) + 1 || undefined;

  return {
    language,
    caption: (comparison.caption ?? comparison.title)[language],
    path: pathTo(site, language, page.id),
    files: { own: csvPath(site, slug, language), both: csvPath(site, slug, 'en-zh') },
    options: options.map(({ id, name }) => ({ id, name: name[language] })),
    rows: rows.map(({ id, name, unit, note, source, cells }) => ({
      id,
      name: name[language],
      unit: unit?.[language],
      note: note?.[language],
      reference: referenceTo(source),
      cells: options.map((option) => {
        const cell = cells[option.id] ?? {};
        return {
          ...valueOf(cell, unit?.[language], language),
          note: cell.note?.[language],
          reference: referenceTo(cell.source),
        };
      }),
    })),
    note: comparison.note?.[language],
    sources: sources.map(({ name, address }) => ({ name: name[language], address })),
  };
}

/** @param file what stands before `.csv`: a language, or both as `en-zh` */
function csvPath({ base }: Site, slug: string, file: string): string {
  return `${base}/comparisons/${slug}.${file}.csv`;
}

function named<T extends { id: string }>(all: T[], ids: string[] | undefined): T[] {
  return ids?.flatMap((id) => all.find((each) => each.id === id) ?? []) ?? all;
}

/** The sources that rows and cells name, each once, in the order they are read. */
function sourcesOf(site: Site, rows: Criterion[], options: Comparison['options']) {
  const ids = rows.flatMap(({ source, cells }) => [
    source,
    ...options.map(({ id }) => cells[id]?.source),
  ]);
  return [...new Set(ids)].flatMap((id) => {
    const source = id === undefined ? undefined : site.sources[id];
    return source ? [{ id, ...source }] : [];
  });
}

function valueOf(
  { is, number, ...words }: ComparisonCell,
  unit: string | undefined,
  language: Language,
): Pick<CellView, 'values' | 'answer' | 'number'> {
  if (is) return { values: [translator(language)(`comparison.${is}`)], answer: is, number };
  if (number === undefined) return { values: words[language] ?? [], answer: is, number };
  return { values: [withUnit(formatNumber(language, number), unit)], answer: is, number };
}

/**
 * A number and its unit as both are read: signs and Chinese units stand close.
 *
 * @example withUnit('15', 'minutes') // '15 minutes', with a space that does not break
 */
export function withUnit(number: string, unit = ''): string {
  return /^\p{Script=Latin}/u.test(unit) ? `${number}\u00A0${unit}` : `${number}${unit}`;
}
