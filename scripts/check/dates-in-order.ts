import type { Rule } from './rule.ts';

/** What is new is told by these days: a page is published first, and a change has its day. */
export const datesInOrder: Rule = {
  name: 'dates-in-order',
  find: ({ entries }) =>
    entries.flatMap(({ file, data, locate }) => {
      if (!('published' in data) || typeof data.published !== 'string') return [];
      const { published, updated, reviewed, change } = data;
      const early = Object.entries({ updated, reviewed })
        .filter(([, day]) => typeof day === 'string' && day < published)
        .map(([name, day]) => ({
          file,
          at: locate([name]),
          message: `\`${name}: ${day}\` is before the page was published, on ${published}`,
          hint: 'correct one of the two days',
        }));
      const undated = change && !updated;
      return [
        ...early,
        ...(undated
          ? [
              {
                file,
                at: locate(['change']),
                message: 'there is a change, and no day on which it was made',
                hint: 'add a line `updated: <year-month-day>`',
              },
            ]
          : []),
      ];
    }),
};
