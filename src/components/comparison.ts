/**
 * Brings what tables do, to pages that have one: when it is well in sight, so that a first view does not
 * wait for it, or at once where the address says what to show.
 */
const inSight = new IntersectionObserver(
  (tables) => {
    if (!location.search && !tables.some(({ isIntersecting }) => isIntersecting)) return;
    inSight.disconnect();
    void import('./comparison-table.ts');
  },
  { rootMargin: '0px 0px -25%' },
);
for (const table of document.querySelectorAll('comparison-table')) inSight.observe(table);
