import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';

import { previewSize } from '../model/preview.ts';
import type { Shown } from '../model/preview.ts';
import { drawGround, drawTitle, nameEnd, textOf, titlePlace } from './drawing.ts';
import type { Drawn } from './drawing.ts';
import { fontsFor } from './fonts.ts';
import { indexed, palette } from './palette.ts';
import { png } from './png.ts';

/** 1200 × 630 pixels, as PNG; the same bytes for the same page. */
export async function picture(shown: Shown): Promise<Buffer> {
  const { places: ground, foot } = await groundOf(shown);
  const title = await paint(drawTitle(shown));
  const top = titlePlace(title.length / width, foot) * width;
  const bands = [
    ground.subarray(0, top),
    title.subarray(0, ground.length - top),
    ground.subarray(top + title.length),
  ];
  return png(bands, palette);
}

const { width } = previewSize;

interface Ground {
  places: Uint8Array;
  /** The first line below the name that is not blank. */
  foot: number;
}

/** Painted once in a run: pages of a kind differ in nothing but their title. */
const grounds = new Map<string, Promise<Ground>>();

function groundOf(shown: Shown): Promise<Ground> {
  const drawn = drawGround(shown);
  const key = JSON.stringify(drawn);
  const ground = grounds.get(key) ?? paintGround(drawn);
  grounds.set(key, ground);
  return ground;
}

async function paintGround(drawn: Drawn): Promise<Ground> {
  const places = await paint(drawn);
  const first = places.findIndex((place, at) => at >= nameEnd * width && place !== 0);
  return { places, foot: Math.floor(first / width) };
}

/** As wide as a picture, as high as it is drawn: for every pixel its place in the palette. */
async function paint(drawn: Drawn): Promise<Uint8Array> {
  const fonts = fontsFor(textOf(drawn));
  const families = { fontFamily: [...new Set(fonts.map(({ name }) => name))].join(', ') };
  Object.assign(drawn.props['style'] as object, families);
  const svg = await satori(drawn as never, { width, fonts });
  return indexed(new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels);
}
