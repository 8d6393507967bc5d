import { isPicture } from './parts/picture-files.ts';
import type { Rule } from './rule.ts';

const kilobyte = 1024;
const most = 500 * kilobyte;

/** A picture weighs at most 500 KB: some readers pay for each megabyte, or wait for it. */
export const picturesAreLight: Rule = {
  name: 'pictures-are-light',
  isAboutAll: true,
  find: ({ files }) =>
    [...files]
      .filter(([file, size]) => isPicture(file) && size > most)
      .map(([file, size]) => ({
        file,
        at: { line: 1, column: 1 },
        message: `the picture weighs ${Math.ceil(size / kilobyte)} KB, more than 500`,
        hint: 'make it at most 1600 pixels wide and save it as .webp or .avif; simplify a drawing',
      })),
};
