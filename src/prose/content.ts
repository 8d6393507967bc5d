import { Fragment, jsx } from 'astro/jsx-runtime';
import type { AstroVNode } from 'astro/jsx-runtime';

import type { ProsePart } from './parts.ts';

/** A text as a component, which the renderer of @astrojs/mdx prints. */
export function contentOf(parts: ProsePart[], components: Record<string, unknown>) {
  const nodesOf = (all: ProsePart[]): AstroVNode[] =>
    all.map((part) =>
      typeof part === 'string'
        ? jsx(Fragment, { 'set:html': part })
        : jsx(components[part.name], {
            ...part.props,
            ...(part.parts.length > 0 && { children: nodesOf(part.parts) }),
          }),
    );
  return Object.assign(() => jsx(Fragment, { children: nodesOf(parts) }), {
    [Symbol.for('mdx-component')]: true,
    [Symbol.for('astro.needsHeadRendering')]: true,
  });
}
