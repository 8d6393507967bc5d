import { statSync } from 'node:fs';
import { join } from 'node:path';

import { contentFolder, listFiles, readTexts } from '../src/content-folder.ts';
import { byPlace } from '../src/schemas/problem.ts';
import type { Problem } from '../src/schemas/problem.ts';
import { checkContent } from './check/index.ts';

/** Every problem of a content folder on disk, sorted by place. */
export function checkFolder(folder = contentFolder()): Problem[] {
  const today = new Date().toISOString().slice(0, 10);
  const { texts, problems } = readTexts(folder);
  const files = new Map(listFiles(folder).map((file) => [file, statSync(join(folder, file)).size]));
  return [...problems, ...checkContent({ texts, files, today })].sort(byPlace);
}
