import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';

import { readSites } from '../support/sites.ts';

describe.each(readSites())('$name', ({ pages, origin, base }) => {
  const handOuts = pages.filter(({ path }) => path.endsWith('/hand-out/'));

  test('the QR code on every hand-out is that of its talk’s address, square for square', () => {
    expect(handOuts.length).toBeGreaterThan(0);
    for (const { path, root } of handOuts) {
      const address = `${origin}${base}${path.replace('hand-out/', '')}`;
      const drawn = root.querySelector('.qr-code path:not([fill])')?.getAttribute('d') ?? '';
      expect(squares(drawn), path).toEqual(squaresOf(address));
      expect(root.querySelector('main')?.text).toContain(address);
    }
  });
});

/** The dark squares that an outline of rectangles covers, `column row`. */
function squares(outline: string): string[] {
  const runs = outline.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g);
  return [...runs].flatMap(([, x, y, length]) =>
    Array.from({ length: Number(length) }, (_, index) => `${Number(x) + index} ${y}`),
  );
}

function squaresOf(address: string): string[] {
  const { data } = encode(address, { ecc: 'M', border: 4 });
  return data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `${x} ${y}` : [])));
}
