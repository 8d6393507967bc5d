/** Brings ticks and calendar to the pages that have steps to do. */
if (document.querySelector('.page :is(page-progress, step-calendar)')) void import('./elements.ts');
