import { statSync } from 'node:fs';
import { join } from 'node:path';

import { contentFolder, listFiles, listLinks, readTexts } from '../src/content-folder.ts';
import { byPlace } from '../src/schemas/problem.ts';
import type { Problem } from '../src/schemas/problem.ts';
import { checkContent } from './check/index.ts';

/** Every problem of a content folder on disk, sorted by place. */
export function checkFolder(folder = contentFolder()): Problem[] {
  const today = new Date().toISOString().slice(0, 10);
  const { texts, problems } = readTexts(folder);
  const files = new Map(listFiles(folder).map((file) => [file, statSync(join(folder, file)).size]));
  const links = listLinks(folder).map(linkProblem);
  return [...problems, ...links, ...checkContent({ texts, files, today })].sort(byPlace);
}

function linkProblem(file: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    rule: 'files-in-place',
    severity: 'error',
    message: 'this is a link to a file or folder elsewhere',
    hint: 'put the file itself here',
  };
}
