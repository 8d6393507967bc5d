import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { closeKeptFiles, keepAndPlace, keyOf, openKeptFiles, placeKept } from '../kept/files.ts';
import { everyPreview, previewFile } from '../model/preview.ts';
import type { Site } from '../model/site.ts';
import { draw } from './drawing.ts';
import { withDraughtsmen } from './draughtsmen.ts';

/**
 * Draws the preview picture of every page that names one, beside the page. What was drawn once is kept.
 *
 * @param folder of the built pages, in which the pictures are written
 * @param cache folder of the pictures of former builds
 * @returns how many pages have one, and how many had to be drawn
 */
export async function buildPreviews(
  site: Site,
  folder: string,
  cache: string,
): Promise<{ made: number; drawn: number }> {
  const files = openKeptFiles(cache);
  const previews = [...everyPreview(site)];
  let drawn = 0;
  await withDraughtsmen(previews, async ([page, shown], haveDrawn) => {
    const target = join(folder, page, previewFile);
    const key = keyOf(JSON.stringify(draw(shown)), drawnBy);
    if (placeKept(files, key, target)) return;
    const picture = await haveDrawn(shown);
    keepAndPlace(files, key, picture, target);
    drawn++;
  });
  closeKeptFiles(files);
  return { made: previews.length, drawn };
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
