import type { Nodes } from 'mdast';

import { otherLanguage } from '../../../src/i18n/languages.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import type { Position } from '../../../src/schemas/problem.ts';
import type { Content, Prose } from '../content.ts';
import type { Passage } from '../passages/passage.ts';
import { placesIn } from '../places.ts';
import { prosePassages } from '../passages/prose-passages.ts';

/** A section in both languages of its page. */
export interface Counterparts {
  source: TextSection;
  translation: TextSection;
}

/** A heading and all that stands under it, up to the next heading. */
export interface TextSection {
  /** `lead` for what stands before the first heading. */
  id: string;
  file: string;
  language: Language;
  /** Of its heading, or of its first block. */
  at: Position;
  /** The heading first, then everything down to single words, in reading order. */
  nodes: Nodes[];
  passages: Passage[];
  /** Line and column of an offset in the file. */
  placeAt(offset: number): Position;
}

/**
 * The sections that both languages of a page have, each with its counterpart. Where the order of sections
 * differs, a section may hold the text of a neighbour: `sections-in-step` tells of that, and only
 * sections that stand before the same neighbour in both languages are given here.
 */
export function counterparts(content: Content): Counterparts[] {
  const pairs = known.get(content) ?? findCounterparts(content);
  known.set(content, pairs);
  return pairs;
}

/** Each content is read once, however many rules ask. */
const known = new WeakMap<Content, Counterparts[]>();

function findCounterparts({ prose }: Content): Counterparts[] {
  return [...Map.groupBy(prose, ({ page }) => page)].flatMap(([{ source }, texts]) => {
    const sectionsIn = (language: Language) =>
      texts.filter((text) => text.language === language).flatMap(textSections);
    const translated = byNeighbours(sectionsIn(otherLanguage(source)));
    return [...byNeighbours(sectionsIn(source))].flatMap(([neighbours, section]) => {
      const translation = translated.get(neighbours);
      return translation ? { source: section, translation } : [];
    });
  });
}

/** Sections by their own id and that of the one after them. */
function byNeighbours(sections: TextSection[]): Map<string, TextSection> {
  return new Map(
    sections.map((section, index) => [`${section.id} ${sections[index + 1]?.id}`, section]),
  );
}

/** The sections of a text, headings inside components included. */
export function textSections(text: Prose): TextSection[] {
  const { file, language } = text;
  const placeAt = placesIn(text.source);
  const sections: TextSection[] = [];
  const starts: number[] = [];
  const collect = (node: Nodes) => {
    if (node.type === 'heading' || sections.length === 0) {
      const id = node.type === 'heading' ? (node.data?.id ?? '') : 'lead';
      sections.push({ id, file, language, at: placeOf(node), nodes: [], passages: [], placeAt });
      starts.push(node.position?.start.offset ?? 0);
    }
    sections.at(-1)?.nodes.push(node);
    if ('children' in node) for (const child of node.children) collect(child);
  };
  for (const block of text.tree.children) collect(block);

  let current = 0;
  for (const passage of prosePassages(text)) {
    while ((starts[current + 1] ?? Infinity) <= (passage.starts[0] ?? 0)) current++;
    sections[current]?.passages.push(passage);
  }
  return sections;
}

/** Where a node begins. */
export function placeOf({ position }: Pick<Nodes, 'position'>): Position {
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  return { line, column };
}
