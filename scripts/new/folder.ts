import { buildPages } from '../../src/model/pages.ts';
import type { Page } from '../../src/model/page.ts';
import { readEntry } from '../../src/schemas/read.ts';
import type { Entry } from '../../src/schemas/read.ts';

/** A content folder, as far as starting a page asks about it. */
export interface Folder {
  /** Where it lies, as an editor types it: `content`. */
  name: string;
  /** Paths of all files inside it. */
  files: string[];
  /** The text of every text file, by path. */
  texts: ReadonlyMap<string, string>;
}

/** What can be read of a folder; files with problems are left out. */
export function readFolder({ texts }: Folder): { entries: Entry[]; pages: Page[] } {
  const entries = [...texts]
    .filter(([file]) => !file.endsWith('.svg'))
    .flatMap(([file, text]) => readEntry(file, text).entry ?? []);
  return { entries, pages: buildPages(entries).pages };
}
