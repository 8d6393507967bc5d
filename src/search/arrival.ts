import { arrivalKey } from './arrival-key.ts';

/** Marks what the reader looked for in the section they came to, where the browser can. */
export function arrive() {
  const [path, ...patterns] = (sessionStorage.getItem(arrivalKey) ?? '').split('\n');
  sessionStorage.removeItem(arrivalKey);
  const body = document.querySelector('.page-body, main');
  if (!body || !('highlights' in CSS) || patterns.length === 0) return;
  if (path !== location.pathname) return;
  const pattern = new RegExp(patterns.join('|'), 'giu');
  CSS.highlights.set('search', new Highlight(...ranges(body, pattern)));
}

function ranges(body: Element, pattern: RegExp): Range[] {
  const found: Range[] = [];
  const nodes = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) {
    const node = nodes.currentNode;
    for (const { 0: text, index } of (node.textContent ?? '').matchAll(pattern)) {
      const range = new Range();
      range.setStart(node, index);
      range.setEnd(node, index + text.length);
      found.push(range);
    }
  }
  return found;
}
