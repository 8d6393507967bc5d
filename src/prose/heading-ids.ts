import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';

declare module 'mdast' {
  interface HeadingData {
    /** The section's id, as written in `[#id]`. */
    id?: string | undefined;
    hProperties?: { id: string };
  }
}

/** Takes `[#id]` off the end of a heading and makes it the heading's id. */
export function headingIds() {
  return (tree: Root) => visit(tree, 'heading', takeId);
}

function takeId(heading: Heading) {
  const last = heading.children.at(-1);
  if (last?.type !== 'text') return;
  const match = /\s*\[#([^\]\s]*)\]\s*$/.exec(last.value);
  if (!match) return;
  const id = match[1] ?? '';
  last.value = last.value.slice(0, match.index);
  if (last.value === '') heading.children.pop();
  heading.data = { ...heading.data, id, hProperties: { id } };
}
