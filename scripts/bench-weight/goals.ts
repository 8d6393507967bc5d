import type { Goal } from '../bench/goals.ts';
import { total } from './weights.ts';
import type { Weight } from './weights.ts';

/** A first flight of TCP: ten packets of 1,460 bytes (RFC 6928). */
const firstFlight = 14.6;

/** What the heaviest article must keep to. */
export function articleGoals(articles: readonly Weight[]): Goal[] {
  const most = (of: (weight: Weight) => number) =>
    articles.length > 0 ? Math.max(...articles.map(of)) : undefined;
  return [
    { name: 'article, KB', measured: most((weight) => total(weight) / 1000), most: firstFlight },
    { name: 'article, requests', measured: most(({ requests }) => requests), most: 2 },
    {
      name: 'article, requests to read it',
      measured: most(({ requestsToRead }) => requestsToRead),
      most: 2,
    },
    {
      name: 'article, bytes of script needed to read',
      measured: most(({ scriptToRead }) => scriptToRead),
      most: 0,
    },
  ];
}

/** A weight for people: KB and requests. */
export function weightRow(weight: Weight): Record<string, number> {
  const kilobytes = (bytes: number) => Number((bytes / 1000).toFixed(1));
  return {
    HTML: kilobytes(weight.html),
    style: kilobytes(weight.style),
    script: kilobytes(weight.script),
    other: kilobytes(weight.other),
    'all KB': kilobytes(total(weight)),
    requests: weight.requests,
    'to read': weight.requestsToRead,
    'script to read': kilobytes(weight.scriptToRead),
  };
}
