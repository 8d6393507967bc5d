import { arrivalKey } from './arrival-key.ts';
import { fold, han } from './folding.ts';

/** Marks what the reader looked for in the section they came to, where the browser can. */
export function arrive() {
  let from: { address: string; marks: string[] } | undefined;
  try {
    from = JSON.parse(sessionStorage.getItem(arrivalKey) ?? 'null') ?? undefined;
    sessionStorage.removeItem(arrivalKey);
  } catch {
    return;
  }
  if (!from || from.address.split('#')[0] !== location.href.split('#')[0]) return;
  if (!('highlights' in CSS)) return;
  const body = document.querySelector('.page-body, main');
  if (!body) return;
  CSS.highlights.set('search', new Highlight(...ranges(body, from.marks)));
}

function ranges(body: Element, marks: string[]): Range[] {
  const found: Range[] = [];
  const pattern = patternOf(marks);
  if (!pattern) return found;
  const nodes = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) {
    const node = nodes.currentNode;
    for (const { 0: text, index } of fold(node.textContent ?? '').matchAll(pattern)) {
      const range = new Range();
      range.setStart(node, index);
      range.setEnd(node, index + text.length);
      found.push(range);
    }
  }
  return found;
}

/** Han anywhere, Latin words from their beginning. */
function patternOf(marks: string[]): RegExp | undefined {
  const patterns = marks
    .filter((mark) => /[\p{L}\p{N}]/u.test(mark))
    .map((mark) => mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .map((mark) => (han.test(mark) ? mark : `(?<![\\p{L}\\p{N}])${mark}\\p{L}*`));
  return patterns.length > 0 ? new RegExp(patterns.join('|'), 'gu') : undefined;
}
