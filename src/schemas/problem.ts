/** Something an editor must mend. Lines and columns count from 1; the file is relative to the content folder. */
export interface Problem {
  file: string;
  line: number;
  column: number;
  /** Which rule speaks, as `what-must-hold`. */
  rule: string;
  severity: 'error' | 'warning';
  /** What happened. */
  message: string;
  /** What to type instead. */
  hint: string;
}

export interface Position {
  line: number;
  column: number;
}

export function byPlace(a: Problem, b: Problem): number {
  return (
    compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
