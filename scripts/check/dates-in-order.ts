import { languages } from '../../src/i18n/languages.ts';
import type { Finding, Rule } from './rule.ts';

/** What is new is told by these days: a page is published first, and a change has its day. */
export const datesInOrder: Rule = {
  name: 'dates-in-order',
  isAboutAll: true,
  find: ({ entries, pages }) => {
    const early = entries.flatMap(({ file, data, locate }): Finding[] => {
      if (!('published' in data) || !data.published) return [];
      const { published, updated, reviewed } = data;
      return Object.entries({ updated, reviewed })
        .filter(([, day]) => day && day < published)
        .map(([name, day]) => ({
          file,
          at: locate([name]),
          message: `\`${name}: ${day}\` is before the page was published, on ${published}`,
          hint: 'correct one of the two days',
        }));
    });
    const undated = pages.flatMap(({ facts, texts, source }): Finding[] => {
      const told = [source, ...languages].flatMap((language) => texts[language] ?? []);
      const text = told.find(({ change }) => change);
      const entry = entries.find(({ file }) => file === text?.file);
      if (!entry || facts.updated) return [];
      return [
        {
          file: entry.file,
          at: entry.locate(['change']),
          message: 'there is a change, and no day on which it was made',
          hint: 'add a line `updated: <year-month-day>` to the page’s facts',
        },
      ];
    });
    return [...early, ...undated];
  },
};
