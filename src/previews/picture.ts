import { renderAsync } from '@resvg/resvg-js';
import satori from 'satori';

import { previewSize } from '../model/preview.ts';
import { draw } from './drawing.ts';
import { fontsFor } from './fonts.ts';
import type { Shown } from './shown.ts';

/** 1200 × 630 pixels, as PNG; the same bytes for the same page. */
export async function picture(shown: Shown): Promise<Buffer> {
  const fonts = fontsFor(textOf(shown));
  const drawing = draw(shown);
  const families = { fontFamily: [...new Set(fonts.map(({ name }) => name))].join(', ') };
  Object.assign(drawing.props['style'] as object, families);
  const svg = await satori(drawing as never, { ...previewSize, fonts });
  return (await renderAsync(svg, { font: { loadSystemFonts: false } })).asPng();
}

function textOf({ title, section, site }: Shown): string {
  return [title, section, site].join('');
}
