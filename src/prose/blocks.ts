import { parse } from 'node-html-parser';
import type { HTMLElement } from 'node-html-parser';

import { prefixIds } from './prefix-ids.ts';

/** A heading with what stands under it, cut into the blocks a reader sees. */
export interface BlockSection {
  /** `lead` before the first heading. */
  id: string;
  /** HTML of each paragraph, heading, list, table … */
  blocks: { tag: string; html: string }[];
}

/**
 * Cuts the HTML of a text into its sections and blocks; steps are opened up, so that each counts.
 *
 * @param prefix set before every id and every link to one, so that two texts can share a page
 */
export function cutIntoBlocks(html: string, prefix = ''): BlockSection[] {
  const root = parse(html);
  if (prefix) prefixIds(root, prefix);
  const sections: BlockSection[] = [{ id: 'lead', blocks: [] }];
  for (const element of blocksOf(root.querySelector('.prose') ?? root)) {
    const isHeading = /^h[2-6]$/i.test(element.tagName);
    const id = element.id.slice(prefix.length);
    if (isHeading && id !== 'footnote-label') sections.push({ id, blocks: [] });
    sections.at(-1)?.blocks.push({ tag: element.tagName, html: element.outerHTML });
  }
  return sections.filter(({ blocks }) => blocks.length > 0);
}

/** A row of the side-by-side view: the same place in both languages. */
export interface BlockPair {
  id: string;
  first: string;
  second: string;
}

/** Sets two texts side by side: block by block where a section has the same blocks in both, else section by section. */
export function pairBlocks(first: BlockSection[], second: BlockSection[]): BlockPair[] {
  const others = new Map(second.map((section) => [section.id, section]));
  const ids = new Set(first.map(({ id }) => id));
  const rows = first.flatMap((section) => pairSection(section, others.get(section.id)));
  const lost = second
    .filter(({ id }) => !ids.has(id))
    .map(({ id, blocks }) => ({ id, first: '', second: join(blocks) }));
  return [...rows, ...lost];
}

function pairSection({ id, blocks }: BlockSection, other: BlockSection | undefined): BlockPair[] {
  const counterpart = other?.blocks ?? [];
  const agree =
    blocks.length === counterpart.length &&
    blocks.every(({ tag }, index) => tag === counterpart[index]?.tag);
  if (!agree) return [{ id, first: join(blocks), second: join(counterpart) }];
  return blocks.map(({ html }, index) => ({
    id,
    first: html,
    second: counterpart[index]?.html ?? '',
  }));
}

function blocksOf(parent: HTMLElement): HTMLElement[] {
  const shown = parent.children.filter((element) => !element.hasAttribute('hidden'));
  return shown.flatMap((element) =>
    element.classList.contains('steps')
      ? element.children.flatMap((step) => step.children)
      : [element],
  );
}

/**
 * A whole text as a part of a list: its ids are prefixed, and its headings (h2 and below) stand two levels
 * lower, under the list’s h2 for a group and h3 for the text.
 */
export function inList(html: string, id: string): string {
  const root = parse(html);
  prefixIds(root, `${id}-`);
  for (const heading of root.querySelectorAll('h2, h3, h4'))
    heading.tagName = `H${Number(heading.tagName.slice(1)) + 2}`;
  return root.toString();
}

function join(blocks: BlockSection['blocks']): string {
  return blocks.map(({ html }) => html).join('');
}
