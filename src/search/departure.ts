import { arrivalKey } from './arrival-key.ts';
import { han } from './folding.ts';

/** Called when a reader follows a result, with the words to mark where they arrive. */
export function depart(link: HTMLAnchorElement, marks: string[]) {
  try {
    sessionStorage.setItem(arrivalKey, [link.pathname, ...marks.map(patternOf)].join('\n'));
  } catch {
    // Without storage the page opens all the same, unmarked.
  }
  if (link.pathname === location.pathname)
    setTimeout(async () => (await import('./arrival.ts')).arrive());
}

/** Han anywhere, Latin words from their beginning; the page may write its apostrophes curly. */
function patternOf(mark: string): string {
  const text = mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/'/g, "['’‘]");
  return han.test(mark) ? text : `(?<![\\p{L}\\p{N}])${text}\\p{L}*`;
}
