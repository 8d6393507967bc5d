import { NodeType } from 'node-html-parser';
import type { HTMLElement } from 'node-html-parser';

import type { BuiltPage } from '../../support/built-site.ts';
import type { PublishedSite } from '../../support/sites.ts';

/** Places where a text stands without the language it is written in: a voice would misread it. */
export function unmarkedTexts({ pages }: PublishedSite, text: string, tag: string): string[] {
  return pages.flatMap((page) =>
    page.root
      .querySelectorAll('body *')
      .filter((element) => hasText(element, text) && !isIn(element, tag))
      .map((element) => `${page.path}: ${element.toString()}`),
  );
}

/** Blocks of a page's prose that are not marked as the language given. */
export function unmarkedProse({ root }: BuiltPage, tag: string): string[] {
  return root
    .querySelectorAll('h1, .answer, .lead, .contents ol, .prose')
    .filter((element) => !isIn(element, tag))
    .map((element) => element.toString().slice(0, 80));
}

function hasText({ childNodes }: HTMLElement, wanted: string): boolean {
  return childNodes.some(
    ({ nodeType, text }) => nodeType === NodeType.TEXT_NODE && text.trim() === wanted,
  );
}

function isIn(element: HTMLElement, tag: string): boolean {
  return element.closest('[lang]')?.getAttribute('lang') === tag;
}
