import type { Root } from 'mdast';

import type { Language } from '../i18n/languages.ts';
import { componentsIn } from '../prose/component-of.ts';
import { idsIn } from '../prose/id-list.ts';
import { pathTo } from './addresses.ts';
import { viewComparison } from './comparison.ts';
import { textFor } from './page.ts';
import { pagesById, pagesUnderTopics } from './site.ts';
import type { Site } from './site.ts';
import { card } from './view.ts';

/** The props of a component, as they are written. */
export type Props = Record<string, string | undefined>;

/**
 * What components show of the rest of the site, in HTML and in Markdown: all that they may ask it for, since a
 * page that was printed before is printed again only where one of these answers has changed.
 */
export const shownInProse = {
  ComparisonTable(site: Site, { id, rows, options }: Props, language: Language) {
    const page = pagesById(site).get(`comparisons/${id}`);
    const part = { rows: idsIn(rows), options: idsIn(options) };
    const view = page && viewComparison(site, page, language, part);
    return view && { title: textFor(page, language).title, view };
  },
  FaqList(site: Site, { topic = '' }: Props, language: Language) {
    return (pagesUnderTopics(site).get(topic) ?? [])
      .filter(({ kind }) => kind === 'faqs')
      .map((page) => card(site, page, language));
  },
  Term(site: Site, { id = '' }: Props, language: Language) {
    return {
      path: pathTo(site, language, 'glossary', id),
      definition: site.terms.get(id)?.definition[language],
    };
  },
};

/** What the components of a text show of the rest of the site, in the order of the text. */
export function allShownIn(site: Site, tree: Root, language: Language): unknown[] {
  return componentsIn(tree).flatMap(({ name, props }) =>
    Object.hasOwn(shownInProse, name)
      ? [shownInProse[name as keyof typeof shownInProse](site, props, language)]
      : [],
  );
}
