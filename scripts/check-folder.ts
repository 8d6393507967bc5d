import { statSync } from 'node:fs';
import { basename, join } from 'node:path';

import { contentFolder, listFiles, listLinks, readTexts } from '../src/content-folder.ts';
import { keyOf } from '../src/kept/files.ts';
import type { Reading } from '../src/prose/parse.ts';
import { byPlace } from '../src/schemas/problem.ts';
import type { Problem } from '../src/schemas/problem.ts';
import type { Site } from '../src/model/site.ts';
import { readContent } from './check/content.ts';
import { problemsIn } from './check/index.ts';
import type { KeptChecks } from './check/index.ts';
import { checkFingerprint } from './build/fingerprint.ts';
import { openPack } from '../src/kept/pack.ts';
import type { Pack } from '../src/kept/pack.ts';

/** Every problem of a content folder on disk, sorted by place. */
export function checkFolder(folder = contentFolder()): Problem[] {
  return readFolder(folder).problems;
}

/**
 * The site that a content folder on disk makes, and every problem in it, sorted by place. Texts that have
 * not changed are not read again, nor asked again while nothing has changed that they refer to.
 */
export function readFolder(folder: string): { site: Site | undefined; problems: Problem[] } {
  const today = new Date().toISOString().slice(0, 10);
  const { texts, problems } = readTexts(folder);
  const files = new Map(listFiles(folder).map((file) => [file, statSync(join(folder, file)).size]));
  const links = listLinks(folder).map(linkProblem);
  const { kept, save } = keptOf(folder);
  const read = readContent({ texts, files, today }, kept.readings);
  const found = problemsIn(read, today, kept);
  save();
  return { site: read.content.site, problems: [...problems, ...links, ...found].sort(byPlace) };
}

interface Packs {
  readings: Pack<Reading>;
  problems: Pack<Problem[]>;
}

/** One pair for each folder, since what is in memory is not asked for again. */
const packs = new Map<string, Packs>();

function keptOf(folder: string): { kept: KeptChecks; save(): void } {
  const place = join('.cache', 'checks', basename(folder));
  const { readings, problems } = packs.get(folder) ?? {
    readings: openPack<Reading>(`${place}.readings`),
    problems: openPack<Problem[]>(`${place}.problems`),
  };
  packs.set(folder, { readings, problems });
  const code = checkFingerprint();
  return {
    kept: {
      readings: {
        get: (file, body) => readings.get(keyOf(code, file, body)),
        set: (file, body, reading) => readings.set(keyOf(code, file, body), reading),
      },
      problems: {
        get: (key) => problems.get(keyOf(code, key)),
        set: (key, found) => problems.set(keyOf(code, key), found),
      },
    },
    save() {
      readings.save();
      problems.save();
    },
  };
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
