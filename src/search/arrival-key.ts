/** Between the click on a result and the page it opens; nothing is kept longer. */
export const arrivalKey = 'search-arrival';
