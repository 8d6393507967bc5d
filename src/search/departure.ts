import { arrivalKey } from './arrival-key.ts';

/** Called when a reader follows a result, with the words to mark where they arrive. */
export function depart(link: HTMLAnchorElement, marks: string[]) {
  try {
    sessionStorage.setItem(arrivalKey, JSON.stringify({ address: link.href, marks }));
  } catch {
    // Without storage the page opens all the same, unmarked.
  }
  if (link.href.split('#')[0] === location.href.split('#')[0])
    setTimeout(async () => (await import('./arrival.ts')).arrive());
}
