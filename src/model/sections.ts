import { createHash } from 'node:crypto';

import type { Heading, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

import { visit } from '../prose/visit.ts';

/** A heading and what stands under it, up to the next heading of any level. */
export interface Section {
  /** As written in `[#id]`; the text before the first heading is `lead`; empty where an editor left it out. */
  id: string;
  /** Ids it had before, which still lead to it. */
  formerIds: string[];
  title: string;
  /** 2 to 6; 1 for the lead. */
  depth: number;
  /** Of the heading. */
  line: number;
  column: number;
  /** Everything it says, as plain text. */
  text: string;
  /** Short hash of its normalised title, text and addresses. */
  fingerprint: string;
}

/** The sections of a text, in reading order, headings inside components included. */
export function sectionsOf(tree: Root): Section[] {
  const sections: Draft[] = [
    {
      id: 'lead',
      formerIds: [],
      title: '',
      depth: 1,
      line: 1,
      column: 1,
      parts: [],
      addresses: [],
    },
  ];
  collect(tree, sections);
  return sections
    .filter(({ id, parts }) => id !== 'lead' || parts.length > 0)
    .map(({ parts, addresses, ...section }) => {
      const text = normalise(parts.join('\n'));
      const said = [section.title, text, ...addresses].join('\n');
      return { ...section, text, fingerprint: fingerprint(said) };
    });
}

/** First eight hexadecimal digits of SHA-256. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(normalise(text)).digest('hex').slice(0, 8);
}

type Draft = Omit<Section, 'text' | 'fingerprint'> & { parts: string[]; addresses: string[] };

function collect(node: Root | RootContent, sections: Draft[]) {
  if (node.type === 'heading') return void sections.push(opening(node));
  const current = sections.at(-1);
  // What a step says of its day belongs to no section’s words: its heading is still to come.
  if ('attributes' in node && node.name !== 'Step')
    for (const attribute of node.attributes)
      if (typeof attribute.value === 'string') current?.parts.push(attribute.value);
  if (holdsBlocks(node)) for (const child of node.children) collect(child, sections);
  else if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxjsEsm') {
    const text = toString(node);
    if (text) current?.parts.push(text);
    visit(node, ['link', 'image'], (target) => {
      if ('url' in target) current?.addresses.push(target.url);
    });
  }
}

function opening(heading: Heading): Draft {
  const { line = 1, column = 1 } = heading.position?.start ?? {};
  const title = toString(heading);
  return {
    id: heading.data?.id ?? '',
    formerIds: heading.data?.formerIds ?? [],
    title,
    depth: heading.depth,
    line,
    column,
    parts: [],
    addresses: [],
  };
}

function holdsBlocks(
  node: Root | RootContent,
): node is Extract<RootContent, { children: RootContent[] }> | Root {
  return (
    'children' in node &&
    node.type !== 'paragraph' &&
    node.type !== 'tableCell' &&
    node.type !== 'mdxJsxTextElement'
  );
}

function normalise(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
