import { visit } from '../../src/prose/visit.ts';
import { isHan } from './passages/chinese-characters.ts';
import type { Prose } from './content.ts';
import { bareAddress, rangeOf } from './passages/ranges.ts';
import type { Finding, Rule } from './rule.ts';
import { shorten } from './passages/shorten.ts';

/** It is clear where an address typed without brackets ends, and readers can read it. */
export const chineseAddresses: Rule = {
  name: 'chinese-addresses',
  find: ({ prose }) => prose.flatMap(unclearAddresses),
};

function unclearAddresses({ tree, file, source }: Prose): Finding[] {
  const found: Finding[] = [];
  visit(tree, 'link', (link, index, parent) => {
    const address = bareAddress(link, parent?.children[(index ?? 0) + 1], source);
    const end = rangeOf(link)?.end;
    if (!address || end === undefined || !/^https?:/i.test(link.url)) return;
    const written = source.slice(address.start, address.end);
    const said = wrongWith(written, source.slice(address.end, end));
    if (said) found.push({ file, at: address.start, severity: 'warning', ...said });
  });
  return found;
}

/** @param rest what Markdown took for the end of the address, and the site cut off */
function wrongWith(address: string, rest: string): Pick<Finding, 'message' | 'hint'> | undefined {
  const shown = `the address \`${shorten(address)}\``;
  const hint = 'write [what it leads to](address)';
  const sign = /[[*`~_<{]/.exec(rest)?.[0];
  if (sign)
    return {
      message: `${shown} swallows the \`${sign}\` behind it`,
      hint: `${hint}, or type a space after it`,
    };
  const next = String.fromCodePoint(rest.codePointAt(0) ?? 10);
  if (isHan(next))
    return { message: `${shown} has no clear end, Chinese text follows at once: “${next}”`, hint };
  if (/%[\dA-F]{2}/i.test(address))
    return { message: `${shown} holds % codes, which nobody can read`, hint };
  return undefined;
}
