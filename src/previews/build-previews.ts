import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { everyPreview, previewFile } from '../model/preview.ts';
import type { Shown } from '../model/preview.ts';
import type { Site } from '../model/site.ts';
import { draw } from './drawing.ts';
import { withDraughtsmen } from './draughtsmen.ts';

const digestLength = 16;

/**
 * Draws the preview picture of every page that names one, beside the page. What was drawn once is kept.
 *
 * @param folder of the built pages, in which the pictures are written
 * @param cache folder of the pictures drawn before
 * @returns how many pages have one, and how many had to be drawn
 */
export async function buildPreviews(
  site: Site,
  folder: string,
  cache: string,
): Promise<{ made: number; drawn: number }> {
  mkdirSync(cache, { recursive: true });
  const previews = [...everyPreview(site)];
  let drawn = 0;
  await withDraughtsmen(previews, async ([page, shown], haveDrawn) => {
    const kept = join(cache, keyOf(shown));
    let picture = read(kept);
    if (!picture) {
      picture = await haveDrawn(shown);
      keep(kept, picture);
      drawn++;
    }
    writeFileSync(join(folder, page, previewFile), picture);
  });
  return { made: previews.length, drawn };
}

/** Of all that shows: the drawing, and the programs and the font that set it. */
function keyOf(shown: Shown): string {
  return digest(JSON.stringify([draw(shown), madeBy])).toString('hex');
}

/** Digest of our own code as well, since it says how a drawing becomes a file. */
const madeBy = digest(
  [
    ...['satori', '@resvg/resvg-js', '@fontsource/noto-sans-sc'].map(versionOf),
    ...readdirSync(import.meta.dirname)
      .sort()
      .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8')),
  ].join('\n'),
).toString('hex');

function versionOf(name: string): string {
  const { version } = JSON.parse(
    readFileSync(join('node_modules', name, 'package.json'), 'utf8'),
  ) as { version: string };
  return version;
}

/** A kept picture follows its own digest, so that a broken file is noticed. */
function read(file: string): Uint8Array | undefined {
  try {
    const bytes = readFileSync(file);
    const picture = bytes.subarray(digestLength);
    return digest(picture).equals(bytes.subarray(0, digestLength)) ? picture : undefined;
  } catch {
    return undefined;
  }
}

/** By a rename, so that a build that is stopped leaves no half picture behind. */
function keep(file: string, picture: Uint8Array) {
  const part = `${file}.${process.pid}`;
  try {
    writeFileSync(part, Buffer.concat([digest(picture), picture]));
    renameSync(part, file);
  } catch {
    // Another build may clear the folder at this moment; what is not kept is drawn again.
  }
}

function digest(data: string | Uint8Array): Buffer {
  return createHash('sha256').update(data).digest().subarray(0, digestLength);
}
