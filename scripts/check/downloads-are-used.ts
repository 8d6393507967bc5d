import { posix } from 'node:path';

import { counterpartOfDownload, isDownload, pageOfDownload } from '../../src/schemas/downloads.ts';
import { addressesIn } from './parts/addresses-in.ts';
import type { Rule } from './rule.ts';

/** Every file to download is offered by its page. */
export const downloadsAreUsed: Rule = {
  name: 'downloads-are-used',
  isAboutAll: true,
  find: ({ files, prose }) => {
    const offered = new Set(prose.flatMap(addressesIn));
    const readable = new Set<string>(prose.map(({ page }) => page.id));
    return [...files.keys()]
      .filter((file) => isDownload(file) && readable.has(pageOfDownload(file) ?? ''))
      .filter((file) => !offered.has(file) && !offered.has(counterpartOfDownload(file)))
      .map((file) => ({
        file,
        at: { line: 1, column: 1 },
        severity: 'warning' as const,
        message: 'no link of its page leads to this file',
        hint: `link to it, [what it is](templates/${posix.basename(file)}), or delete the file`,
      }));
  },
};
