import { describe, expect, test } from 'vitest';

import { headersFile, headersOf } from '../../scripts/build/headers.ts';
import { speculationRules, speculationRulesFile } from '../../scripts/build/speculation-rules.ts';

interface Rules {
  prefetch: { where: { and: [object, ...object[]] }; eagerness: string }[];
}

describe('the rules of what may be fetched ahead', () => {
  test.each(['', '/handbook'])('are of pages below %j, once a reader turns to a link', (base) => {
    const { prefetch } = JSON.parse(speculationRules(base)) as Rules;
    expect(prefetch.map(({ eagerness }) => eagerness)).toEqual(['moderate']);
    expect(prefetch[0]?.where.and[0]).toEqual({ href_matches: `${base}/*/` });
  });

  test('are named by every page, and by no file', () => {
    const named = (path: string) => headersOf(path, '/handbook')['Speculation-Rules'];
    expect(named('/en/')).toBe(`"/handbook/${speculationRulesFile}"`);
    expect(named('/en/articles/rye/')).toBe(named('/en/'));
    expect(named('/en/articles/rye/take-away.html')).toBeUndefined();
    expect(named('/assets/page.js')).toBeUndefined();
  });

  test('come as the type that browsers ask for, from hosts that read the file of headers too', () => {
    const type = 'application/speculationrules+json';
    expect(headersOf(`/${speculationRulesFile}`)['Content-Type']).toBe(type);
    expect(headersFile('/handbook')).toContain(
      `/handbook/${speculationRulesFile}\n  Content-Type: ${type}\n`,
    );
  });
});
