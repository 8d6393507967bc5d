import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

import { tagOf } from '../i18n/languages.ts';
import { previewFile } from '../model/preview.ts';
import { draw } from './drawing.ts';
import { withDraughtsmen } from './draughtsmen.ts';
import { shownBy } from './shown.ts';
import type { Shown } from './shown.ts';

/**
 * Draws the preview picture of every page that names one, beside the page. What was drawn once is kept.
 *
 * @param site folder of built pages
 * @param cache folder of the pictures drawn before
 * @returns how many pages have one, and how many had to be drawn
 */
export async function buildPreviews(
  site: string,
  cache: string,
): Promise<{ made: number; drawn: number }> {
  mkdirSync(cache, { recursive: true });
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .sort();
  const counts = { made: 0, drawn: 0 };
  await withDraughtsmen(pages, async (page, haveDrawn) => {
    const shown = shownBy(readFileSync(join(site, page), 'utf8'));
    if (!shown) return;
    const kept = join(cache, `${keyOf(shown)}.png`);
    if (!existsSync(kept)) {
      keep(kept, await haveDrawn(shown));
      counts.drawn++;
    }
    writeFileSync(join(site, dirname(page), previewFile), readFileSync(kept));
    counts.made++;
  });
  return counts;
}

/** Of all that shows: the drawing, and the programs and the font that set it. */
function keyOf(shown: Shown): string {
  const all = JSON.stringify([draw(shown), tagOf(shown.language), versions]);
  return createHash('sha256').update(all).digest('hex').slice(0, 32);
}

const versions = ['satori', '@resvg/resvg-js', '@fontsource/noto-sans-sc'].map(versionOf);

function versionOf(name: string): string {
  const { version } = JSON.parse(
    readFileSync(join('node_modules', name, 'package.json'), 'utf8'),
  ) as { version: string };
  return version;
}

/** By a rename, so that a build that is stopped leaves no half picture behind. */
function keep(file: string, bytes: Uint8Array) {
  const part = `${file}.${process.pid}`;
  writeFileSync(part, bytes);
  renameSync(part, file);
}
