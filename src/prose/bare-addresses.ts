import type { Link, Root } from 'mdast';

import { SKIP, visit } from './visit.ts';

const notInAddress = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”‘’…—]/u;

/** Ends an address typed without brackets where Chinese text or punctuation begins. */
export function bareAddresses() {
  return (tree: Root) =>
    visit(tree, 'link', (link, index, parent) => {
      const rest = cut(link);
      if (!rest || index === undefined || !parent) return;
      parent.children.splice(index + 1, 0, { type: 'text', value: rest });
      return [SKIP, index + 2];
    });
}

/** Shortens a bare link in place and gives what was cut off. */
function cut(link: Link): string | undefined {
  const [text, ...others] = link.children;
  if (text?.type !== 'text' || others.length > 0) return;
  if (!link.url.endsWith(text.value) && decodeURI(link.url) !== text.value) return;
  const end = text.value.search(notInAddress);
  if (end < 1) return;
  const rest = text.value.slice(end);
  const prefix = link.url.slice(0, link.url.length - text.value.length);
  text.value = text.value.slice(0, end);
  link.url = `${prefix}${text.value}`;
  return rest;
}
