import type { RootContent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';

import type { Language } from '../i18n/languages.ts';
import { componentOf } from '../prose/component-of.ts';
import type { Page } from './page.ts';

/** A page that marks a term, and its sections that do, `lead` for the text before the first heading. */
export interface TermUse {
  page: Page;
  sections: { id: string; title: string }[];
}

/** Where each term is marked in the texts of a language, by the term's id, in the order of the pages. */
export function termUses(pages: Page[], language: Language): Map<string, TermUse[]> {
  const uses = new Map<string, TermUse[]>();
  for (const page of pages)
    for (const [term, sections] of termsOf(page.texts[language]?.tree))
      uses.set(term, [...(uses.get(term) ?? []), { page, sections }]);
  return uses;
}

function termsOf(tree: Root | undefined): Map<string, TermUse['sections']> {
  const found = new Map<string, TermUse['sections']>();
  let section = { id: 'lead', title: '' };
  const walk = (node: Root | RootContent) => {
    if (node.type === 'heading') section = { id: node.data?.id ?? '', title: toString(node) };
    const component = componentOf(node);
    if (component?.name === 'Term') {
      const { id = '' } = component.props;
      const sections = found.get(id) ?? [];
      if (!sections.includes(section)) found.set(id, [...sections, section]);
    }
    if ('children' in node) for (const child of node.children) walk(child);
  };
  if (tree) walk(tree);
  return found;
}
