import type { HTMLElement } from 'node-html-parser';

/** Attributes that name other elements by their ids. */
const references = ['aria-controls', 'aria-describedby', 'aria-labelledby', 'for'];

/** Sets a prefix before every id below an element, and before every mention of one, so that two texts can share a page. */
export function prefixIds(root: HTMLElement, prefix: string) {
  for (const element of root.getElementsByTagName('*')) {
    // To read the attributes of every element would take most of the time.
    if (!/\b(?:id|href|for|aria-)/.test(element.rawAttrs)) continue;
    if (element.hasAttribute('id')) element.id = `${prefix}${element.id}`;
    const href = element.tagName === 'A' ? (element.getAttribute('href') ?? '') : '';
    if (href.startsWith('#')) element.setAttribute('href', `#${prefix}${href.slice(1)}`);
    for (const name of references) {
      const ids = element.getAttribute(name)?.split(/\s+/);
      if (ids) element.setAttribute(name, ids.map((id) => `${prefix}${id}`).join(' '));
    }
  }
}
