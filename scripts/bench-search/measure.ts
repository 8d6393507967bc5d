import { isExpected } from './labelled-queries.ts';
import type { LabelledQuery } from './labelled-queries.ts';
import { mean, median, ndcg5, precision, recall } from './measures.ts';
import type { Reader } from './reader.ts';
import type { Substring } from './substrings.ts';

export type Measures = Record<string, number>;

/** Pages that a list of results shows at most; what more pages say cannot be recalled whole. */
const longestList = 36;

/** Something that was not found where it should be, for people to look at. */
export interface Miss {
  query: string;
  expected: string;
  shown: string[];
}

export async function measureSubstrings(
  reader: Reader,
  substrings: Substring[],
): Promise<{ measures: Measures; misses: Miss[] }> {
  const misses: Miss[] = [];
  const values = [];
  for (const { query, pages } of substrings.filter(({ pages }) => pages.size <= longestList)) {
    const places = await reader.search(query, 'zh');
    const shown = [...new Set(places.map((path) => path.split('#')[0] ?? ''))];
    const value = {
      recall: recall(shown, pages),
      precision: precision(shown, pages),
      ndcg: ndcg5(shown, pages),
    };
    if (value.recall < 1 || value.precision < 1)
      misses.push({ query, expected: [...pages].join(' '), shown });
    values.push(value);
  }
  return {
    measures: {
      'substring recall %': 100 * mean(values.map((value) => value.recall)),
      'substring precision %': 100 * mean(values.map((value) => value.precision)),
      'substring NDCG@5 %': 100 * mean(values.map((value) => value.ndcg)),
    },
    misses,
  };
}

/** Groups of the query file as they are reported. */
const reported: Record<string, string> = {
  'same-en': 'same language',
  'same-zh': 'same language',
  'cross-en-zh': 'cross-language',
  'cross-zh-en': 'cross-language',
};

export async function measureQueries(
  reader: Reader,
  queries: LabelledQuery[],
): Promise<{ measures: Measures; misses: Miss[] }> {
  const ranks = new Map<string, number[]>();
  const misses: Miss[] = [];
  for (const labelled of queries) {
    const { query, language, group, expected } = labelled;
    const shown = await reader.search(query, language);
    const rank =
      group === 'none' ? shown.length : shown.findIndex((path) => isExpected(path, labelled));
    const name = reported[group] ?? group;
    ranks.set(name, [...(ranks.get(name) ?? []), rank]);
    if (rank !== 0) misses.push({ query, expected: expected.join(' '), shown: shown.slice(0, 5) });
  }
  const measures: Measures = {};
  for (const [name, found] of ranks) {
    const within = (places: number) =>
      100 * mean(found.map((rank) => Number(rank >= 0 && rank < places)));
    if (name === 'none') measures['nothing shown where nothing is %'] = within(1);
    else {
      measures[`${name} @1 %`] = within(1);
      measures[`${name} @3 %`] = within(3);
    }
  }
  return { measures, misses };
}

/** First searches on a slow line, each by a reader who was never here. */
export async function measureFirstSearches(
  reader: Reader,
  queries: Pick<LabelledQuery, 'query' | 'language'>[],
): Promise<Measures> {
  const visits = [];
  for (const { query, language } of queries) visits.push(await reader.firstSearch(query, language));
  const kilobytes = visits.map(({ bytes }) => bytes / 1024);
  return {
    'first search, KB, median': median(kilobytes),
    'first search, KB, most': Math.max(...kilobytes),
    'script of ours, KB, most': Math.max(...visits.map(({ scriptBytes }) => scriptBytes / 1024)),
    'first search, ms, median': median(visits.map(({ milliseconds }) => milliseconds)),
    'later search, ms, median': median(visits.map(({ laterMilliseconds }) => laterMilliseconds)),
  };
}
