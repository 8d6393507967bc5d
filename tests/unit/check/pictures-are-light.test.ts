import { expect, test } from 'vitest';

import { picturesAreLight } from '../../../scripts/check/pictures-are-light.ts';
import { said } from './said.ts';

const saidOf = (file: string, size: number) => said(picturesAreLight, {}, { [file]: size });

test('a picture of 500 KB passes, one byte more does not', () => {
  expect(saidOf('articles/a/a.png', 512_000)).toEqual([]);
  expect(saidOf('articles/a/a.png', 512_001)).toMatchInlineSnapshot(`
    [
      "articles/a/a.png:1:1 the picture weighs 501 KB, more than 500 — make it at most 1600 pixels wide and save it as .webp or .avif; simplify a drawing",
    ]
  `);
});

test.each(['a.svg', 'a.jpg', 'a.jpeg', 'a.webp', 'a.avif', 'A.PNG'])('%s is a picture', (file) => {
  expect(saidOf(`articles/a/${file}`, 1e6)).toHaveLength(1);
});

test('other files may weigh more', () => {
  expect(saidOf('playbooks/a/templates/a.pdf', 1e7)).toEqual([]);
});
