import type { Rule } from './rule.ts';

/**
 * Pages are checked by the day they promise.
 *
 * @param today ISO 8601, `2026-11-22`
 */
export function reviewIsDue(today: string): Rule {
  return {
    name: 'review-is-due',
    isAboutAll: true,
    find: ({ entries }) =>
      entries.flatMap(({ file, data, locate }) => {
        const reviewBy = 'reviewBy' in data ? data.reviewBy : undefined;
        if (typeof reviewBy !== 'string' || reviewBy >= today) return [];
        return {
          file,
          at: locate(['reviewBy']),
          severity: 'warning' as const,
          message: `this page should have been checked by ${reviewBy}`,
          hint: `check that it still holds, then write \`reviewed: ${today}\` and a later \`reviewBy\``,
        };
      }),
  };
}
