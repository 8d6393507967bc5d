import type { Parents, Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import remarkStringify from 'remark-stringify';
import type { Options } from 'remark-stringify';
import { unified } from 'unified';

import type { Translate } from '../i18n/translator.ts';

type Handle = NonNullable<NonNullable<Options['handlers']>['strong']>;

/**
 * Marks a run as strong or emphasised without turning the characters beside it into references, as
 * the usual handler does where Markdown without CJK rules would not see the mark: `**重点。**&#x540E;`.
 */
const marked =
  (mark: string): Handle =>
  (node: Parents, _, state, info) => {
    const inside = { ...info, before: mark[0] ?? '', after: mark[0] ?? '' };
    return `${mark}${state.containerPhrasing(node as never, inside)}${mark}`;
  };

const markdown = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '*',
    rule: '-',
    handlers: { strong: marked('**'), emphasis: marked('*'), delete: marked('~~') },
  })
  .freeze();

/** Plain Markdown (CommonMark with GFM’s tables, footnotes and tasks). */
export function writeMarkdown(tree: Root): string {
  return markdown.stringify(tree);
}

/**
 * HTML of plain Markdown, without classes or scripts, for programs that show it in their own way.
 *
 * @param prefix set before the ids of footnotes, which must differ where several texts are shown at once
 */
export function writeHtml(tree: Root, t: Translate, prefix: string): string {
  const html = unified()
    .use(remarkRehype, {
      clobberPrefix: prefix,
      footnoteLabel: t('footnotes.label'),
      footnoteBackLabel: (index) => t('footnotes.back', { number: index + 1 }),
    })
    .use(rehypeStringify)
    .freeze();
  // `]]>` would end the CDATA section that a feed puts the text in.
  return html.stringify(html.runSync(tree)).replaceAll(']]>', ']]&gt;');
}
