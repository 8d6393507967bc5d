import { posix } from 'node:path';

import { addressesIn } from './parts/addresses-in.ts';
import { isPicture } from './parts/picture-files.ts';
import type { Rule } from './rule.ts';

/** Every picture is shown by its page. */
export const picturesAreUsed: Rule = {
  name: 'pictures-are-used',
  isAboutAll: true,
  find: ({ files, prose, pages }) => {
    const used = new Set(prose.flatMap(addressesIn));
    const unread = new Set(
      pages.flatMap(({ texts }) =>
        Object.values(texts).flatMap(({ tree, file }) => (tree ? [] : posix.dirname(file))),
      ),
    );
    return [...files.keys()]
      .filter((file) => isPicture(file) && !used.has(file) && !unread.has(posix.dirname(file)))
      .map((file) => ({
        file,
        at: { line: 1, column: 1 },
        severity: 'warning' as const,
        message: 'no page shows this picture',
        hint: `show it in its page, ![what it shows](${posix.basename(file)}), or delete the file`,
      }));
  },
};
