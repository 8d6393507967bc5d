import type { Language } from '../../../src/i18n/languages.ts';
import type { Content } from '../content.ts';
import { editOf } from './passage.ts';
import type { Passage } from './passage.ts';
import { prosePassages } from './prose-passages.ts';
import type { Finding } from '../rule.ts';
import { valuePassages } from './value-passages.ts';

/** Something to say about a character of a passage; all places are places in its text. */
export interface Remark {
  at: number;
  message: string;
  hint: string;
  severity?: 'warning';
  /** What to put in place of the text from `from` up to `to`, where that is certain. */
  mend?: { from: number; to: number; insert: string } | undefined;
}

/** All words of a content folder in one language: the texts of pages, their heads, and YAML. */
export function passagesIn(content: Content, language: Language): Passage[] {
  return read(content).filter((passage) => passage.language === language);
}

/** What there is to say about passages, as findings of a rule. */
export function findingsIn(passages: Passage[], find: (passage: Passage) => Remark[]): Finding[] {
  return passages.flatMap((passage) =>
    find(passage).map(({ at, mend, ...said }) => {
      const fix = mend && editOf(passage, mend.from, mend.to, mend.insert);
      return { file: passage.file, at: passage.starts[at] ?? 0, ...said, ...(fix && { fix }) };
    }),
  );
}

/** Each content is read once, however many rules ask. */
const known = new WeakMap<Content, Passage[]>();

function read(content: Content): Passage[] {
  const passages = known.get(content) ?? [
    ...content.entries.flatMap((entry) =>
      valuePassages(entry, content.texts.get(entry.file) ?? ''),
    ),
    ...content.prose.flatMap(prosePassages),
  ];
  known.set(content, passages);
  return passages;
}
