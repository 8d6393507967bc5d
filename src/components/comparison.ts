/** Brings what tables do, to pages that have one. */
if (document.querySelector('comparison-table')) void import('./comparison-table.ts');
