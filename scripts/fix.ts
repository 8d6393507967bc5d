import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { readTexts } from '../src/content-folder.ts';
import type { Edit } from '../src/schemas/problem.ts';
import { checkFolder } from './check-folder.ts';

/**
 * Makes every mend that the rules are sure of, and writes the files back.
 *
 * @param isAskedFor which files may be touched
 * @returns the files that changed
 */
export function fixFolder(folder: string, isAskedFor: (file: string) => boolean): string[] {
  const changed = new Set<string>();
  for (let pass = 0; pass < passes; pass++) {
    const edits = Map.groupBy(
      checkFolder(folder).filter(({ file, fix }) => fix && isAskedFor(file)),
      ({ file }) => file,
    );
    if (edits.size === 0) break;
    const { texts } = readTexts(folder);
    for (const [file, problems] of edits) {
      const text = texts.get(file);
      if (text === undefined) continue;
      const mended = applyEdits(
        text,
        problems.flatMap(({ fix }) => fix ?? []),
      );
      if (mended === text) continue;
      writeFileSync(join(folder, file), mended);
      changed.add(file);
    }
  }
  return [...changed].sort();
}

/** One mend may make room for another (a space between two commas); more than a few passes mean none. */
const passes = 5;

/** The text with its edits made; of two that overlap the first in the text wins. */
export function applyEdits(text: string, edits: Edit[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, insert } of edits.toSorted(
    (a, b) => a.start - b.start || a.end - b.end,
  )) {
    if (start < done) continue;
    result += text.slice(done, start) + insert;
    done = end;
  }
  return result + text.slice(done);
}
