import { describe, expect, test } from 'vitest';

import { articleGoals } from '../../../scripts/bench-weight/goals.ts';
import { kindOfPage, largestOfEachKind } from '../../../scripts/bench-weight/page-kinds.ts';
import { weigh } from '../../../scripts/bench-weight/weights.ts';

const fetched = (type: string, text: string) => ({ type, body: new TextEncoder().encode(text) });

describe('the kind of a page', () => {
  test.each([
    ['/', 'choice of language'],
    ['/404.html', 'not found'],
    ['/en/', 'home'],
    ['/zh/articles/', 'articles'],
    ['/en/articles/bread/', 'articles/…'],
    ['/en/articles/bread/cite/', 'articles/…/cite'],
    ['/en/parallel/articles/bread/', 'parallel/articles/…'],
    ['/articles/former/', undefined],
  ])('%s is %s', (path, kind) => {
    expect(kindOfPage(path)).toBe(kind);
  });

  test('is stood for by its largest page', () => {
    const pages = [
      { path: '/en/articles/short/', bytes: 10 },
      { path: '/en/articles/long/', bytes: 20 },
      { path: '/zh/articles/short/', bytes: 9 },
    ];
    expect(largestOfEachKind(pages)).toEqual([{ kind: 'articles/…', path: '/en/articles/long/' }]);
  });
});

describe('a weight', () => {
  const page = [fetched('document', 'a'.repeat(5000)), fetched('script', 'b'.repeat(5000))];

  test('is what compressed bodies weigh, each kind by itself', () => {
    const { html, style, script, requests } = weigh(page, page.slice(0, 1), []);
    expect(html).toBeLessThan(50);
    expect(script).toBeLessThan(50);
    expect([style, requests]).toEqual([0, 2]);
  });

  test('tells what is fetched to be read from scripts, the icon in the tab and rules', () => {
    const plain = ['document', 'stylesheet', 'icon', 'rules'].map((type) => fetched(type, 'a'));
    expect(weigh([...plain, fetched('script', 'd')], plain, [])).toMatchObject({
      requests: 5,
      requestsToRead: 2,
    });
  });

  test('counts script as needed where text is missing without it', () => {
    expect(weigh(page, [], []).scriptToRead).toBe(0);
    expect(weigh(page, [], ['a line']).scriptToRead).toBeGreaterThan(0);
  });
});

test('goals are judged by the heaviest article, and by none where there is none', () => {
  const weight = {
    html: 5000,
    style: 5000,
    script: 0,
    other: 0,
    requests: 2,
    requestsToRead: 2,
    scriptToRead: 0,
  };
  expect(articleGoals([weight, { ...weight, requests: 5 }])[1]?.measured).toBe(5);
  expect(articleGoals([])[0]?.measured).toBeUndefined();
});
