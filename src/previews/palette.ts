/** The light colours of styles/tokens.css. */
export const colour = {
  page: '#faf6ee',
  text: '#2a241c',
  quiet: '#675d50',
  left: '#b4491f',
  right: '#2f6d5c',
};

const steps = 64;

/** All that a picture can show, three bytes a colour: each that is set on the page’s, from none of it to all. */
export const palette = Buffer.from(
  [colour.text, colour.quiet, colour.left, colour.right].flatMap((ink) =>
    Array.from({ length: steps }, (_, step) => mix(colour.page, ink, step / (steps - 1))).flat(),
  ),
);

/**
 * The place in the palette of every pixel, or of the colour nearest to it.
 *
 * @param pixels four bytes each, none transparent
 */
export function indexed(pixels: Buffer): Uint8Array {
  const colours = new Int32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
  const places = new Uint8Array(colours.length);
  let [last, place] = [0, 0];
  // By number, and a run of one colour at one look-up: a picture has three quarters of a million.
  for (let at = 0; at < colours.length; at++) {
    const colour = colours[at]!;
    if (colour !== last) {
      last = colour;
      place = placeOf(colour);
    }
    places[at] = place;
  }
  return places;
}

const known = new Map<number, number>();

/** @param pixel its four bytes as one number, in this machine’s order */
function placeOf(pixel: number): number {
  const place = known.get(pixel) ?? nearest(Buffer.from(Int32Array.of(pixel).buffer));
  known.set(pixel, place);
  return place;
}

function nearest(pixel: Uint8Array): number {
  let [best, least] = [0, Infinity];
  for (let place = 0; place < palette.length / 3; place++) {
    const squares = [0, 1, 2].map(
      (part) => ((pixel[part] ?? 0) - (palette[3 * place + part] ?? 0)) ** 2,
    );
    const distance = squares.reduce((sum, square) => sum + square);
    if (distance < least) [best, least] = [place, distance];
  }
  return best;
}

function mix(from: string, to: string, share: number): number[] {
  const [start, end] = [partsOf(from), partsOf(to)];
  return start.map((part, at) => Math.round(part + ((end[at] ?? 0) - part) * share));
}

function partsOf(hex: string): number[] {
  return [...Buffer.from(hex.slice(1), 'hex')];
}
