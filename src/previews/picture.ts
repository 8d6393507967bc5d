import { previewSize } from '../model/preview.ts';
import type { Shown } from '../model/preview.ts';
import { draw } from './drawing.ts';
import type { Drawn } from './drawing.ts';
import { paint } from './paint.ts';
import type { Painted } from './paint.ts';
import { palette } from './palette.ts';
import { png } from './png.ts';

const { width, height } = previewSize;

/** 1200 × 630 pixels, as PNG; the same bytes for the same page. */
export async function picture(shown: Shown): Promise<Buffer> {
  const parts = draw(shown);
  const [name, foot] = await Promise.all([paintOnce(parts.name), paintOnce(parts.foot)]);
  const title = await paint(parts.title);
  const footPlace = height - foot.height;
  const middle = Math.round((name.height + footPlace - title.height) / 2);
  lines.fill(0);
  // The others after the title, which may be too long for its place.
  set(title, Math.max(name.height, middle));
  set(name, 0);
  set(foot, footPlace);
  return png(previewSize, lines, palette);
}

const painted = new Map<string, Promise<Painted>>();

/** What many pages share is kept. */
function paintOnce(part: Drawn): Promise<Painted> {
  const key = JSON.stringify(part);
  const kept = painted.get(key) ?? paint(part);
  painted.set(key, kept);
  return kept;
}

/** As PNG has them; the same for every picture, since new memory takes longer to fetch than to fill. */
const lines = Buffer.alloc((width + 1) * height);

/** Sets a part into the picture, as far as there is room. */
function set(part: Painted, place: number) {
  const first = place + part.top;
  const count = Math.min(part.places.length / part.width, height - first);
  for (let line = 0; line < count; line++)
    lines.set(
      part.places.subarray(line * part.width, (line + 1) * part.width),
      (first + line) * (width + 1) + 1 + part.left,
    );
}
