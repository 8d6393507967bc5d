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

import { renderAsync } from '@resvg/resvg-js';
import satori from 'satori';

import { tagOf } from '../i18n/languages.ts';
import { previewFile, previewSize } from '../model/preview.ts';
import { draw } from './drawing.ts';
import { fontsFor } from './fonts.ts';
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
  const waiting = pages.values();
  const work = async () => {
    for (const page of waiting) {
      const shown = shownBy(readFileSync(join(site, page), 'utf8'));
      if (!shown) continue;
      const kept = join(cache, `${keyOf(shown)}.png`);
      if (!existsSync(kept)) {
        keep(kept, await picture(shown));
        counts.drawn++;
      }
      writeFileSync(join(site, dirname(page), previewFile), readFileSync(kept));
      counts.made++;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return counts;
}

/** Resvg draws in threads of its own while Satori lays out the next. */
const atOnce = 3;

/** 1200 × 630 pixels, as PNG; the same bytes for the same page. */
export async function picture(shown: Shown): Promise<Buffer> {
  const fonts = fontsFor(textOf(shown));
  const drawing = draw(shown);
  const families = { fontFamily: [...new Set(fonts.map(({ name }) => name))].join(', ') };
  Object.assign(drawing.props['style'] as object, families);
  const svg = await satori(drawing as never, { ...previewSize, fonts });
  return (await renderAsync(svg, { font: { loadSystemFonts: false } })).asPng();
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

function textOf({ title, section, site }: Shown): string {
  return [title, section, site].join('');
}

/** By a rename, so that a build that is stopped leaves no half picture behind. */
function keep(file: string, bytes: Buffer) {
  const part = `${file}.${process.pid}`;
  writeFileSync(part, bytes);
  renameSync(part, file);
}
