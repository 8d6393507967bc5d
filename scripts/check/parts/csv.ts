export interface Cell {
  /** Without the quotation marks around it. */
  text: string;
  /** Of its first character in the file. */
  offset: number;
}

const cell = /(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^,\r\n]*))(?<end>,|\r?\n|\r|$)/y;

/** The rows of a CSV file as RFC 4180 has them; a row ends where its quotation marks no longer agree. */
export function csvRows(csv: string): Cell[][] {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  cell.lastIndex = csv.startsWith('\uFEFF') ? 1 : 0;
  while (cell.lastIndex < csv.length) {
    const offset = cell.lastIndex;
    const match = cell.exec(csv);
    if (!match) break;
    const { quoted, plain = '', end } = match.groups ?? {};
    row.push({ text: quoted?.replaceAll('""', '"') ?? plain, offset });
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return row.length > 0 ? [...rows, row] : rows;
}
