import { beginsFormula } from '../../src/model/grid.ts';
import { isDownload } from '../../src/schemas/downloads.ts';
import { csvRows } from './parts/csv.ts';
import type { Cell } from './parts/csv.ts';
import type { Finding, Rule } from './rule.ts';

const kilobyte = 1024;
const most = 2000 * kilobyte;

/** Files to download have plain names, open everywhere, run nothing and weigh at most 2 MB. */
export const downloadsAreSafe: Rule = {
  name: 'downloads-are-safe',
  isAboutAll: true,
  find: ({ files, texts }) =>
    [...files]
      .filter(([file]) => /(^|\/)templates\//.test(file))
      .flatMap(([file, size]) => [
        ...names(file),
        ...weight(file, size),
        ...formulas(file, texts.get(file)),
      ]),
};

function names(file: string): Finding[] {
  if (isDownload(file)) return [];
  return [
    {
      file,
      at: { line: 1, column: 1 },
      message: 'this file cannot be offered for download',
      hint: 'put a .csv, .md, .txt, .pdf, .docx or .xlsx file right into templates/ of a page, its name in small letters a–z, digits and hyphens',
    },
  ];
}

function weight(file: string, size: number): Finding[] {
  if (size <= most) return [];
  return [
    {
      file,
      at: { line: 1, column: 1 },
      message: `the file weighs ${Math.ceil(size / kilobyte)} KB, more than 2000`,
      hint: 'take pictures out of it, or split it',
    },
  ];
}

/** More of them in one file say nothing new. */
const mostTold = 20;

/** What spreadsheet programs run as a formula: https://owasp.org/www-community/attacks/CSV_Injection */
function formulas(file: string, csv: string | undefined): Finding[] {
  if (csv === undefined || !file.endsWith('.csv')) return [];
  return csvRows(csv)
    .flat()
    .flatMap(partsOf)
    .filter(({ text }) => beginsFormula.test(text) && !/^\s*[-+]?[\d.,]*\d%?\s*$/.test(text))
    .slice(0, mostTold)
    .map(({ text, offset }) => ({
      file,
      at: offset,
      message: `a spreadsheet would run the cell \`${text.trim().slice(0, 30)}\` as a formula`,
      hint: 'begin the cell with a word, not with = + - or @',
    }));
}

/** Where a comma stands in numbers, spreadsheet programs take semicolons and tabs to divide cells. */
function partsOf({ text, offset }: Cell): Cell[] {
  return text.split(/[;\t]/).map((part) => ({ text: part, offset }));
}
