import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import type { PluggableList } from 'unified';

import { bareAddresses } from './bare-addresses.ts';
import { componentLanguage } from './component-language.ts';
import { footnoteLabels } from './footnote-labels.ts';
import { guard } from './guard.ts';
import { headingLinks } from './heading-links.ts';
import { headingIds } from './heading-ids.ts';
import { headingPhrases } from './heading-phrases.ts';
import { hanLines } from './han-lines.ts';
import { linkAddresses } from './link-addresses.ts';
import { pictures } from './pictures.ts';
import { slideNumbers } from './slide-numbers.ts';
import { tables } from './tables.ts';
import { taskLists } from './task-lists.ts';
import { unravel } from './unravel.ts';

/** How text is read: shared by the pages, the model and the check. */
export const readingPlugins: PluggableList = [
  remarkGfm,
  remarkCjkFriendly,
  remarkCjkFriendlyStrikethrough,
  headingIds,
  hanLines,
  bareAddresses,
];

/**
 * How a text that was read becomes a page.
 *
 * @param base the path the site is published under, '' or `/handbook`
 */
export function renderingPlugins(base: string) {
  return {
    remarkPlugins: [
      guard,
      unravel,
      [linkAddresses, { base }],
      pictures,
      componentLanguage,
      slideNumbers,
    ] as PluggableList,
    rehypePlugins: [
      headingPhrases,
      headingLinks,
      footnoteLabels,
      tables,
      taskLists,
    ] as PluggableList,
  };
}
