import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';

import { closeKeptFiles, keepAndPlace, keyOf, openKeptFiles, placeKept } from '../kept/files.ts';
import { previewFile } from '../model/preview.ts';
import type { Shown } from '../model/preview.ts';
import { draw } from './drawing.ts';

/**
 * Draws the preview picture of every page that names one, beside the page. What was drawn once is kept.
 *
 * @param previews what each picture shows, by the path of its page
 * @param folder of the built pages, in which the pictures are written
 * @param cache folder of the pictures of former builds
 * @returns how many pages have one, and how many had to be drawn
 */
export async function buildPreviews(
  previews: ReadonlyMap<string, Shown>,
  folder: string,
  cache: string,
): Promise<{ made: number; drawn: number }> {
  const files = openKeptFiles(cache);
  let drawn = 0;
  for (const [page, shown] of previews) {
    const target = join(folder, page, previewFile);
    const key = keyOf(JSON.stringify(draw(shown)), drawnBy);
    if (placeKept(files, key, target)) continue;
    // Most builds draw nothing, and need not load what draws.
    const { picture } = await import('./picture.ts');
    keepAndPlace(files, key, await picture(shown), target);
    drawn++;
    // What resvg has drawn, a megabyte a picture, is given back between two turns of the event loop only.
    await setImmediate();
  }
  closeKeptFiles(files);
  return { made: previews.size, drawn };
}

/** The programs and the font that set a drawing, and our own code, which makes a file of it. */
const drawnBy = keyOf(
  ...['satori', '@resvg/resvg-js', '@fontsource/noto-sans-sc'].map(versionOf),
  ...readdirSync(import.meta.dirname)
    .sort()
    .map((file) => readFileSync(join(import.meta.dirname, file))),
);

function versionOf(name: string): string {
  const { version } = JSON.parse(
    readFileSync(join('node_modules', name, 'package.json'), 'utf8'),
  ) as { version: string };
  return version;
}
