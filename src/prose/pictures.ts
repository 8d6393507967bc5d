import { posix } from 'node:path';

import type { Root } from 'mdast';
import type { VFile } from 'vfile';

import { visit } from './visit.ts';

/**
 * Hands every picture to the Figure component: `![alt](picture.svg "caption")` alone in a paragraph
 * becomes one, and `src` becomes the picture's path inside the content folder.
 */
export function pictures() {
  return (tree: Root, file: VFile) => {
    const folder = posix.basename(posix.dirname(file.path));
    const kind = posix.basename(posix.dirname(posix.dirname(file.path)));
    const inContent = (src: string) => posix.join(kind, folder, src);

    visit(tree, 'paragraph', (paragraph, index, parent) => {
      const [image, ...others] = paragraph.children;
      if (image?.type !== 'image' || others.length > 0 || index === undefined || !parent) return;
      parent.children[index] = {
        type: 'mdxJsxFlowElement',
        name: 'Figure',
        attributes: [
          { type: 'mdxJsxAttribute', name: 'src', value: image.url },
          { type: 'mdxJsxAttribute', name: 'alt', value: image.alt ?? '' },
        ],
        children: image.title
          ? [{ type: 'paragraph', children: [{ type: 'text', value: image.title }] }]
          : [],
      };
    });

    visit(tree, 'mdxJsxFlowElement', (element) => {
      if (element.name !== 'Figure') return;
      for (const attribute of element.attributes)
        if (
          attribute.type === 'mdxJsxAttribute' &&
          attribute.name === 'src' &&
          typeof attribute.value === 'string'
        )
          attribute.value = inContent(attribute.value);
    });
  };
}
