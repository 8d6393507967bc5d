/** Brings what helps while a text is read, to pages that hold one. */
if (document.querySelector('.section-link')) void import('./aids.ts');
