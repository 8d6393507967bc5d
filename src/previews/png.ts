import { constants, crc32, deflateSync } from 'node:zlib';

/**
 * A PNG (w3.org/TR/png-3) of at most 256 colours. Written here since resvg writes four bytes a pixel, which
 * takes it longer than to draw.
 *
 * @param lines of pixels, each pixel its place in the palette; a line begins with the number of its filter
 * @param palette three bytes a colour
 */
export function png(
  { width, height }: { width: number; height: number },
  lines: Buffer,
  palette: Buffer,
): Buffer {
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width);
  size.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.concat([size, indexedColour])),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(lines, { strategy: constants.Z_RLE })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Eight bits a pixel, each a place in the palette; deflated, with the usual filters, not interlaced. */
const indexedColour = Buffer.from([8, 3, 0, 0, 0]);

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(data.length);
  around.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)]);
}
