import { posix } from 'node:path';

import { visit } from '../../src/prose/visit.ts';
import type { Finding, Rule } from './rule.ts';

/** A picture lies in its page's folder, stands alone in its paragraph and says what it shows. */
export const picturesExist: Rule = {
  name: 'pictures-exist',
  find: ({ prose, files }) =>
    prose.flatMap(({ tree, file }) => {
      const found: Finding[] = [];
      visit(tree, (node, _index, parent) => {
        const picture = pictureOf(node);
        if (!picture) return;
        const { line = 1, column = 1 } = node.position?.start ?? {};
        const report = (message: string, hint: string) =>
          found.push({ file, at: { line, column }, message, hint });
        if (!picture.alt.trim())
          report(
            'the picture has no words for those who cannot see it',
            'say in the brackets what it shows: ![…](…)',
          );
        if (
          node.type === 'image' &&
          !(parent?.type === 'paragraph' && parent.children.length === 1)
        )
          report(
            'the picture stands inside a line',
            'give it a paragraph of its own, blank lines around it',
          );
        if (
          !/^[a-z0-9][a-z0-9.-]*\.(svg|png|jpe?g|webp|avif)$/.test(picture.src) ||
          picture.src.includes('..')
        )
          report(
            `\`${picture.src}\` is not a picture of this page`,
            'put an .svg, .png, .jpg, .webp or .avif file into the page’s folder and write its name alone',
          );
        else if (!files.has(posix.join(posix.dirname(file), picture.src)))
          report(
            `there is no picture \`${picture.src}\``,
            'put the file into the page’s folder, or mend the name',
          );
      });
      return found;
    }),
};

function pictureOf(node: import('mdast').Nodes): { src: string; alt: string } | undefined {
  if (node.type === 'image') return { src: node.url, alt: node.alt ?? '' };
  if (node.type !== 'mdxJsxFlowElement' || node.name !== 'Figure') return undefined;
  const prop = (name: string) => {
    const value = node.attributes.find(
      (a) => a.type === 'mdxJsxAttribute' && a.name === name,
    )?.value;
    return typeof value === 'string' ? value : '';
  };
  return { src: prop('src'), alt: prop('alt') };
}
