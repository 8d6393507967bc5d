import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { breakages, breakSite } from './bench-search/break-site.ts';
import { readLabelledQueries } from './bench-search/labelled-queries.ts';
import { measureFirstSearches, measureQueries, measureSubstrings } from './bench-search/measure.ts';
import type { Measures, Miss } from './bench-search/measure.ts';
import { isReached, minimums } from './bench-search/minimums.ts';
import { chinesePageTexts } from './bench-search/page-texts.ts';
import { openReader } from './bench-search/reader.ts';
import { drawSubstrings } from './bench-search/substrings.ts';
import { generateContent } from './bench/generate-content.ts';
import { buildSite } from './build/build-site.ts';
import { command } from './command.ts';
import { publishedAddress } from '../src/published-address.ts';
import { contentFolder } from '../src/content-folder.ts';

/**
 * `npm run bench:search [-- --site dist] [--queries file] [--substrings 200] [--seed 1] [--broken how]
 * [--pages 1000] [--json file]`: how well search finds, in a real Chromium, against what it has to reach.
 */
const options = {
  site: { type: 'string', default: 'dist' },
  queries: { type: 'string', default: 'tests/search/queries.tsv' },
  substrings: { type: 'string', default: '200' },
  seed: { type: 'string', default: '1' },
  broken: { type: 'string' },
  pages: { type: 'string' },
  json: { type: 'string', default: '.cache/bench-search.json' },
} as const;

await command('bench:search', { options }, async ({ values }) => {
  if (values.pages) values.site = await largeSite(Number(values.pages));
  const { base } = publishedAddress(contentFolder());
  if (!existsSync(join(values.site, 'index.html'))) await buildSite(values.site);
  const site = values.broken ? await broken(values.site, base, values.broken) : values.site;
  // What readers see is drawn from the sound site: a broken one looks the same to them.
  const pages = chinesePageTexts(values.site);
  const isLarge = pages.length >= 1000;
  const queries = isLarge || values.queries === 'none' ? [] : readLabelledQueries(values.queries);
  const drawn = drawSubstrings(pages, Number(values.substrings), Number(values.seed));

  const reader = await openReader(site, base);
  try {
    const substrings = await measureSubstrings(reader, drawn);
    const labelled = await measureQueries(reader, queries);
    const visits = drawn.slice(0, 10).map(({ query }) => ({ query, language: 'zh' as const }));
    const english = queries.filter(({ group }) => group === 'same-en').slice(0, 10);
    const first = await measureFirstSearches(reader, [...visits, ...english]);
    const measures = {
      ...substrings.measures,
      ...labelled.measures,
      ...(isLarge ? ofLargeSite(first) : first),
    };
    print(measures, [...substrings.misses, ...labelled.misses]);
    mkdirSync(dirname(values.json), { recursive: true });
    writeFileSync(
      values.json,
      `${JSON.stringify({ site, pages: pages.length, substrings: drawn.length, queries: queries.length, measures, misses: [...substrings.misses, ...labelled.misses] }, undefined, 2)}\n`,
    );
    if (Object.entries(measures).some(([name, value]) => !isReached(name, value)))
      process.exitCode = 1;
  } finally {
    await reader.leave();
  }
});

async function broken(site: string, base: string, how: string): Promise<string> {
  if (!(how in breakages))
    throw new Error(`--broken is one of ${Object.keys(breakages).join(', ')}`);
  const out = join('.cache', `broken-${how}`);
  await breakSite(site, base, how as keyof typeof breakages, out);
  return out;
}

/** Builds a site of many generated articles; CONTENT names it from here on. */
async function largeSite(articles: number): Promise<string> {
  const [content, site] = [
    join('.cache', `content-${articles}`),
    join('.cache', `site-${articles}`),
  ];
  generateContent(contentFolder(), content, articles);
  process.env['CONTENT'] = content;
  await buildSite(site);
  return site;
}

function ofLargeSite(measures: Measures): Measures {
  return Object.fromEntries(
    Object.entries(measures).map(([name, value]) => [`${name} (1,000 pages)`, value]),
  );
}

function print(measures: Measures, misses: Miss[]) {
  for (const { query, expected, shown } of misses)
    console.log(
      `not first: ${query}\n  expected ${expected || 'nothing'}\n  shown    ${shown.join(' ')}`,
    );
  console.table(
    Object.fromEntries(
      Object.entries(measures).map(([name, value]) => {
        const { least, most } = minimums[name] ?? {};
        const wanted = least !== undefined ? `≥ ${least}` : most !== undefined ? `≤ ${most}` : '';
        return [
          name,
          {
            measured: Number(value.toFixed(1)),
            wanted,
            reached: isReached(name, value) ? 'yes' : 'NO',
          },
        ];
      }),
    ),
  );
}
