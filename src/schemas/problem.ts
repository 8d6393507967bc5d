/** Something an editor must mend. Lines and columns count from 1; the file is relative to the content folder. */
export interface Problem extends Position {
  file: string;
  /** Which rule speaks, as `what-must-hold`. */
  rule: string;
  /** An error stops a build; a warning is worth a look. */
  severity: 'error' | 'warning';
  /** What happened. */
  message: string;
  /** What to type instead. */
  hint: string;
  /** The mend itself, where a program can safely make it. */
  fix?: Edit;
}

export interface Position {
  line: number;
  column: number;
}

/** Replaces the characters of a file from `start` up to `end`, both offsets in UTF-16 units. */
export interface Edit {
  start: number;
  end: number;
  insert: string;
}

export function byPlace(a: Problem, b: Problem): number {
  return (
    compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
