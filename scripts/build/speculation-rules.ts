/** The rules that the header of every page names; in the root, so that they stay when the code changes. */
export const speculationRulesFile = 'speculation-rules.json';

/**
 * Which pages a browser may fetch ahead, when a reader rests the pointer on a link or begins to press it: any of
 * ours, and no file. Nothing of it happens where data or battery are to be saved: Chromium refuses by itself
 * (PrefetchIneligibleDataSaverEnabled and …BatterySaverEnabled in content/browser/preloading/prefetch;
 * developer.chrome.com/docs/web-platform/prerender-pages#chrome-limits). The Content-Security-Policy does not
 * concern rules that a header names (WICG/nav-speculation#291).
 *
 * @param base path the site is published under, '' or `/handbook`
 */
export function speculationRules(base: string): string {
  return JSON.stringify({
    prefetch: [
      {
        // Pages end in a slash, files do not.
        where: {
          and: [
            { href_matches: `${base}/*/` },
            { not: { href_matches: `${base}/*/cite/` } },
            // A link into the page itself would fetch it again. Links of the index to all sections are too many:
            // at every change of the page Chromium holds each against each, 35,000 of them for 16 s (measured).
            { not: { selector_matches: '[href^="#"], [download], .letter-index a' } },
          ],
        },
        eagerness: 'moderate',
      },
    ],
  });
}
