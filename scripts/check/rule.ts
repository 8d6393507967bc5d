import type { Edit, Position } from '../../src/schemas/problem.ts';
import type { Content } from './content.ts';

/** A writing rule: one thing that must hold, and everything in the content that breaks it. */
export interface Rule {
  /** What must hold, as `links-exist`. */
  name: string;
  /**
   * Set where files of different pages are compared, or files that are no text are told of: other rules are
   * asked about a few pages at a time, and heard on the texts of these alone.
   */
  isAboutAll?: true;
  find(content: Content): Finding[];
}

export interface Finding {
  file: string;
  /** A line and column, or an offset into the file’s text. */
  at: Position | number;
  /** What happened. */
  message: string;
  /** What to type instead. */
  hint: string;
  /** An error where it is left out. */
  severity?: 'warning';
  /** The mend itself, where a program can safely make it. */
  fix?: Edit;
}
