import { openSearchByKey } from './dialog.ts';

/** Brings the search itself, which pages that are only read do without. */
async function bring() {
  const { SearchBox } = await import('./search-box.ts');
  if (!customElements.get('site-search')) customElements.define('site-search', SearchBox);
}

/** Whether the reader comes from a result, as `depart` has noted. */
function isArrival(): boolean {
  try {
    return 'search-arrival' in sessionStorage;
  } catch {
    return false;
  }
}

if (document.querySelector('main site-search')) void bring();
document.addEventListener('focusin', ({ target }) => {
  if ((target as Element).closest('site-search')) void bring();
});
openSearchByKey();
if (isArrival()) void import('./arrival.ts').then(({ arrive }) => arrive());
