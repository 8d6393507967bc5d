import { describe, expect, test } from 'vitest';

import { facetsOf, matchesFilters } from '../../../src/search/facets.ts';
import type { Filters } from '../../../src/search/facets.ts';
import type { Result } from '../../../src/search/search.ts';

const result = (kind: string | undefined, ...topics: string[]): Result => ({
  path: '/',
  title: '',
  page: undefined,
  kind,
  topics,
  foundIn: 'en',
  excerpt: [],
});

const results = [
  result('articles', 'teams', 'hiring'),
  result('articles', 'hiring'),
  result('talks', 'teams'),
  result(undefined),
];

/** `hiring 2`, the chosen one with a star. */
const counts = (name: keyof Filters, filters: Filters) =>
  facetsOf(results, filters)
    .find((facet) => facet.name === name)
    ?.values.map(({ value, count, chosen }) => `${value} ${count}${chosen ? '*' : ''}`);

describe('the choices', () => {
  test('are what the results have, the most frequent first, then by name', () => {
    expect(counts('kind', {})).toEqual(['articles 2', 'talks 1']);
    expect(counts('topic', {})).toEqual(['hiring 2', 'teams 2']);
  });

  test('are counted as the other filter leaves them', () => {
    expect(counts('kind', { topic: 'teams' })).toEqual(['articles 1', 'talks 1']);
    expect(counts('topic', { kind: 'articles' })).toEqual(['hiring 2', 'teams 1']);
  });

  test('are not narrowed by their own filter', () => {
    expect(counts('kind', { kind: 'talks' })).toEqual(['articles 2', 'talks 1*']);
  });

  test('keep the chosen one, even where it leaves nothing', () => {
    expect(counts('kind', { kind: 'faqs' })).toContain('faqs 0*');
    expect(counts('topic', { kind: 'talks', topic: 'hiring' })).toEqual(['teams 1', 'hiring 0*']);
  });

  test('promise what choosing them gives', () => {
    for (const { value, count } of facetsOf(results, { topic: 'teams' })[0]?.values ?? [])
      expect(
        results.filter((each) => matchesFilters(each, { topic: 'teams', kind: value })),
      ).toHaveLength(count);
  });
});

describe('a result', () => {
  test.each<[Filters, number]>([
    [{}, 4],
    [{ kind: 'articles' }, 2],
    [{ topic: 'teams' }, 2],
    [{ kind: 'talks', topic: 'teams' }, 1],
    [{ kind: 'talks', topic: 'hiring' }, 0],
  ])('passes %j when it has all that is chosen', (filters, count) => {
    expect(results.filter((each) => matchesFilters(each, filters))).toHaveLength(count);
  });
});
