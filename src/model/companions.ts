import { deckTarget, hasSlides } from './deck.ts';
import { handOutTarget, hasHandOut } from './hand-out.ts';
import { isPair } from './page.ts';
import type { Page } from './page.ts';

/** What follows the language in the addresses of a page and of what shows it in another way. */
export function targetsOf(page: Page): string[] {
  return [
    page.id,
    ...(isPair(page) ? [`parallel/${page.id}`] : []),
    ...(hasSlides(page) ? [deckTarget(page)] : []),
    ...(hasHandOut(page) ? [handOutTarget(page)] : []),
  ];
}
