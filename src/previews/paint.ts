import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';

import { previewSize } from '../model/preview.ts';
import { textOf } from './drawing.ts';
import type { Drawn } from './drawing.ts';
import { fontsFor } from './fonts.ts';
import { colour, indexed } from './palette.ts';

/** A part of a picture as pixels, no larger than what can be seen of it. */
export interface Painted {
  /** Of every pixel its place in the palette. */
  places: Uint8Array;
  width: number;
  /** Where it stands in the part. */
  left: number;
  top: number;
  /** Of the whole part. */
  height: number;
}

export async function paint(part: Drawn): Promise<Painted> {
  // Satori wants a font even where there is nothing to write.
  const fonts = fontsFor(textOf(part) || ' ');
  const fontFamily = [...new Set(fonts.map(({ name }) => name))].join(', ');
  const style = { ...(part.props['style'] as object), fontFamily };
  const drawn = { ...part, props: { ...part.props, style } };
  const svg = await satori(drawn as never, { width: previewSize.width, fonts });
  const resvg = new Resvg(svg, { background: colour.page, font: { loadSystemFonts: false } });
  const { height } = resvg;
  const { x: left, y: top } = crop(resvg);
  const { pixels, width } = resvg.render();
  return { places: indexed(pixels), width, left, top, height };
}

/** To whole pixels, so that nothing is moved by a part of one; what stands out at the sides is cut off. */
function crop(resvg: Resvg): { x: number; y: number } {
  const seen = resvg.getBBox();
  if (!seen) return { x: 0, y: 0 };
  const right = Math.min(Math.ceil(seen.x + seen.width), resvg.width);
  const bottom = Math.ceil(seen.y + seen.height);
  seen.x = Math.max(Math.floor(seen.x), 0);
  seen.y = Math.floor(seen.y);
  seen.width = right - seen.x;
  seen.height = bottom - seen.y;
  resvg.cropByBBox(seen);
  return seen;
}
