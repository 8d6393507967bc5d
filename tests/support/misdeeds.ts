import type { Page } from 'playwright-core';

/**
 * Listens for everything that a page should not do: break the policy, fail, open a box, ask for what is not the
 * site's or not there.
 *
 * @param home address that the site is published under, without `/` at its end
 * @param faults are added to
 */
export function listen(page: Page, home: string, faults: string[]) {
  const report = (fault: string) => faults.push(`${page.url()}: ${fault}`);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) report(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => report(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    report(`box: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${home}/`)) report(`request to ${request.url()}`);
  });
  page.on('response', (response) => {
    const isMissingPage = response.url().endsWith('/404.html');
    if (response.status() >= 400 && !isMissingPage)
      report(`${response.status()}: ${response.url()}`);
  });
}

/** Elements of a page that words of the second site have become, which are full of markup. */
export async function wordsThatAreElements(page: Page): Promise<string[]> {
  return page
    .locator('[onclick], [onerror], [onload], [onmouseover], img[src=x]')
    .evaluateAll((elements) => elements.map(({ outerHTML }) => outerHTML.slice(0, 80)));
}
