import type { HTMLElement } from 'node-html-parser';

/** Attributes that name other elements by their ids. */
const references = ['aria-controls', 'aria-describedby', 'aria-labelledby', 'for'];

/** Sets a prefix before every id below an element, and before every mention of one, so that two texts can share a page. */
export function prefixIds(root: HTMLElement, prefix: string) {
  for (const element of root.querySelectorAll('[id]')) element.id = `${prefix}${element.id}`;
  for (const link of root.querySelectorAll('a[href^="#"]'))
    link.setAttribute('href', `#${prefix}${link.getAttribute('href')?.slice(1)}`);
  for (const name of references)
    for (const element of root.querySelectorAll(`[${name}]`)) {
      const ids = element.getAttribute(name)?.split(/\s+/) ?? [];
      element.setAttribute(name, ids.map((id) => `${prefix}${id}`).join(' '));
    }
}
