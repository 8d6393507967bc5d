/** Between the click on a result and the page it opens; nothing is kept longer. */
export const arrivalKey = 'search-arrival';

/** Whether the page was opened by a result of the search. */
export function isArrival(): boolean {
  try {
    return sessionStorage.getItem(arrivalKey) !== null;
  } catch {
    return false;
  }
}
