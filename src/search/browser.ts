import { arrivalKey } from './arrival-key.ts';
import { openSearchByKey } from './dialog.ts';

/** Brings the search itself, which pages that are only read do without. */
const bring = () => import('./search-box.ts').catch(sayFailed);

/** The form leads on without it. */
function sayFailed() {
  for (const box of document.querySelectorAll<HTMLElement>('site-search')) {
    box.querySelector('[role=status]')!.textContent = box.dataset['failed'] ?? '';
    box.querySelector<HTMLElement>('.search-index')!.hidden = false;
  }
}

if (document.querySelector('main site-search')) void bring();
// An input method may be at work before the search is there.
for (const event of ['compositionstart', 'compositionend'])
  document.addEventListener(event, ({ target, type }) =>
    (target as Element).toggleAttribute('data-composing', type === 'compositionstart'),
  );
document.addEventListener('focusin', ({ target }) => {
  if ((target as Element).closest('site-search')) void bring();
});
openSearchByKey();
// Pages are mostly reached another way than by a result, and then have nothing to mark.
if (isArrival()) void import('./arrival.ts').then(({ arrive }) => arrive());

/** Whether the page was opened by a result of the search. */
function isArrival(): boolean {
  try {
    return sessionStorage.getItem(arrivalKey) !== null;
  } catch {
    return false;
  }
}
