import { HtmlValidate, StaticConfigLoader } from 'html-validate';

import type { PublishedSite } from '../../support/sites.ts';

/** The rules of the HTML standard alone, none turned off; rules of taste are not among them. */
const validator = new HtmlValidate(
  new StaticConfigLoader({ root: true, extends: ['html-validate:standard'], elements: ['html5'] }),
);

/** Breaches of the HTML standard. */
export function invalidHtml({ pages }: PublishedSite): string[] {
  return pages.flatMap(({ path, html }) =>
    validator
      .validateStringSync(html)
      .results.flatMap(({ messages }) => messages)
      .map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId} ${message}`),
  );
}
