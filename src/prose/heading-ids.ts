import type { Heading, Root, Text } from 'mdast';

import { visit } from './visit.ts';

declare module 'mdast' {
  interface HeadingData {
    /** The section's id, as written in `[#id]`. */
    id?: string | undefined;
    /** Ids it had before: `[#id #former]`. */
    formerIds?: string[];
    hProperties?: { id: string };
  }

  interface TextData {
    hName?: string;
    hProperties?: { id: string };
  }
}

/** Takes `[#id]`, or `[#id #former-id]`, off the end of a heading and makes the heading answer to it. */
export function headingIds() {
  return (tree: Root) => visit(tree, 'heading', takeIds);
}

function takeIds(heading: Heading) {
  const last = heading.children.at(-1);
  if (last?.type !== 'text') return;
  const value = last.value.trimEnd();
  const match = /\[#([^\][]*)\]$/.exec(value);
  if (!match) return;
  const [id = '', ...formerIds] = (match[1] ?? '').trim().split(/\s+#?/);
  last.value = value.slice(0, match.index).trimEnd();
  if (last.value === '') heading.children.pop();
  heading.data = { ...heading.data, id, formerIds, hProperties: { id } };
  heading.children.push(...formerIds.map(anchor));
}

/** An empty place that an old address leads to. */
function anchor(id: string): Text {
  return { type: 'text', value: '', data: { hName: 'span', hProperties: { id } } };
}
