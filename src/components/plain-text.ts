import { cellText } from '../model/grid.ts';

/** What a table cell says in one line: items, then notes in brackets; both languages where it holds both. */
export function plainText(cell: HTMLElement): string {
  return said(cell).join(' / ');
}

function said(element: Element): string[] {
  const values: string[] = [];
  const others: string[] = [];
  let note: string | undefined;
  for (const node of element.childNodes) {
    if (node instanceof HTMLUListElement) values.push(...Array.from(node.children).flatMap(said));
    else if (node instanceof HTMLElement && node.matches('[lang]')) others.push(...said(node));
    else if (node instanceof HTMLElement && node.matches('small')) note = clean(node.textContent);
    else if (!(node instanceof HTMLElement) || !node.matches('sup, a, [aria-hidden]'))
      values.push(clean(node.textContent));
  }
  const isChinese = element.closest('[lang]')?.getAttribute('lang')?.startsWith('zh');
  return [cellText(values.filter(Boolean), note, isChinese ? 'zh' : 'en'), ...others].filter(
    Boolean,
  );
}

function clean(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
