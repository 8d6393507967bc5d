import { all } from '../../src/model/build.ts';
import { visit } from '../../src/prose/visit.ts';
import { placeOf } from './parts/counterparts.ts';
import type { Finding, Rule } from './rule.ts';

/** Addresses of other sites begin with https:, so that nobody on the way can read or change what they send. */
export const linksAreSecure: Rule = {
  name: 'links-are-secure',
  find: ({ prose, entries }) => [
    ...prose.flatMap(({ tree, file }) => {
      const found: Finding[] = [];
      visit(tree, ['link', 'definition'], (node) => {
        if ('url' in node && isPlain(node.url))
          found.push({ file, at: placeOf(node), ...said(node.url) });
      });
      return found;
    }),
    ...all(entries, 'sources').flatMap(({ file, data, locate }) =>
      Object.entries(data).flatMap(([id, { address = '' }]) =>
        isPlain(address) ? { file, at: locate([id, 'address']), ...said(address) } : [],
      ),
    ),
  ],
};

function isPlain(address: string): boolean {
  return /^http:/i.test(address);
}

function said(address: string): Pick<Finding, 'message' | 'hint' | 'severity'> {
  return {
    severity: 'warning',
    message: `\`${address}\` is not secure`,
    hint: `open ${address.replace(/^http:/i, 'https:')} and, if it shows the same, write that`,
  };
}
