import { otherLanguage } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import type { Page, PageText } from './page.ts';
import { fingerprint } from './sections.ts';

/** How a section of the source stands to what its translation was made from. */
export type SectionState = 'current' | 'changed' | 'added' | 'removed';

export interface TranslationStatus {
  /**
   * `missing`: there is none. `unrecorded`: nobody has accepted it yet. `changed`: some sections of the
   * source are no longer what was translated.
   */
  state: 'missing' | 'unrecorded' | 'current' | 'changed';
  source: Language;
  translation: Language;
  /** The day it was last accepted, ISO 8601. */
  accepted: string | undefined;
  /** Every section of the source in order, `title` (the head’s words) first, then those it has lost. */
  sections: { id: string; title: string; state: SectionState }[];
}

/** Whether a page says the same in both languages, section by section; nothing for pages that hold both in one file. */
export function translationStatus(page: Page): TranslationStatus | undefined {
  const source = page.texts[page.source];
  if (!source?.tree) return undefined;
  const language = otherLanguage(page.source);
  const record = page.texts[language]?.translation;
  const recorded = record?.sections ?? {};
  const now = statements(source);

  const sections = [
    ...now.map(({ id, title, print }) => ({ id, title, state: stateOf(print, recorded[id]) })),
    ...Object.keys(recorded)
      .filter((id) => now.every((section) => section.id !== id))
      .map((id) => ({ id, title: id, state: 'removed' as const })),
  ];
  const overall = () => {
    if (!page.texts[language]) return 'missing';
    if (!record?.sections) return 'unrecorded';
    return sections.every(({ state }) => state === 'current') ? 'current' : 'changed';
  };
  return {
    state: overall(),
    source: page.source,
    translation: language,
    accepted: record?.accepted,
    sections,
  };
}

/** What a text says, section by section, `title` for the words of its head first, with its fingerprints. */
export function statements(
  text: PageText | undefined,
): { id: string; title: string; said: string; print: string }[] {
  if (!text) return [];
  const { title, description, answer, audience, goal, change } = text;
  const head = [title, description, answer, audience, goal, change].filter(Boolean).join('\n');
  return [
    { id: 'title', title, said: head, print: fingerprint(head) },
    ...text.sections.map((section) => ({
      id: section.id,
      title: section.title,
      said: `${section.title}\n${section.text}`,
      print: section.fingerprint,
    })),
  ];
}

function stateOf(print: string, recorded: string | undefined): SectionState {
  if (recorded === undefined) return 'added';
  return recorded === print ? 'current' : 'changed';
}
