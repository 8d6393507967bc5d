import { encode } from 'uqr';

/** A QR code (ISO/IEC 18004) as the outline of its dark squares. */
export interface QrCode {
  /** Length of a side, quiet zone included; a square is 1. */
  size: number;
  /** Of an SVG `path`. */
  path: string;
}

/** The quiet zone that readers need, by the standard. */
const border = 4;

/** Correction level M: still read when a seventh of it is creased or stained. */
export function qrCode(text: string): QrCode {
  const { size, data } = encode(text, { ecc: 'M', border });
  return { size, path: data.map(pathOfRow).join('') };
}

/** Each run of dark squares as one rectangle. */
function pathOfRow(row: boolean[], y: number): string {
  const runs = row.map((dark) => (dark ? '1' : '0')).join('');
  return [...runs.matchAll(/1+/g)]
    .map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`)
    .join('');
}
