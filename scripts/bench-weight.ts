import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { contentFolder } from '../src/content-folder.ts';
import { publishedAddress } from '../src/published-address.ts';
import { slugOf } from './bench/corpus.ts';
import { isMissed } from './bench/goals.ts';
import { peerFolder } from './bench/peers/install.ts';
import { peers } from './bench/peers/index.ts';
import { goalRows } from './bench/tables.ts';
import { articleGoals, weightRow } from './bench-weight/goals.ts';
import { largestOfEachKind } from './bench-weight/page-kinds.ts';
import { openScales } from './bench-weight/visits.ts';
import type { Scales } from './bench-weight/visits.ts';
import type { Weight } from './bench-weight/weights.ts';
import { command } from './command.ts';

/**
 * `npm run bench:weight [-- --site dist] [--json file]`: what a first visit to every kind of page fetches,
 * in a real Chromium, before the reader does anything; and the same article as peers make it.
 */
const options = {
  site: { type: 'string', default: 'dist' },
  json: { type: 'string', default: '.cache/bench-weight.json' },
} as const;

/** An article of the generated corpus without any of the components that peers have not. */
const article = slugOf(7);

interface Weighed {
  by: string;
  kind: string;
  path: string;
  weight: Weight;
}

await command('bench:weight', { options }, async ({ values }) => {
  const { base } = publishedAddress(contentFolder());
  if (!existsSync(join(values.site, 'index.html')))
    throw new Error(`there is no site in ${values.site}: run npm run build first`);
  const scales = await openScales();
  try {
    const pages: Weighed[] = [];
    for (const { kind, path } of largestOfEachKind(pagesIn(values.site)))
      pages.push({
        by: 'ours',
        kind,
        path,
        weight: await scales.weighOurs(values.site, base, path),
      });
    console.log('The largest page of every kind; KB = 1,000 bytes of body, Brotli 11:');
    console.table(pages.map(({ kind, path, weight }) => ({ kind, path, ...weightRow(weight) })));

    const sideBySide = await sameArticle(scales);
    if (sideBySide.length > 0) {
      console.log('The same generated article:');
      console.table(
        Object.fromEntries(sideBySide.map(({ by, weight }) => [by, weightRow(weight)])),
      );
    }

    const goals = articleGoals(
      pages.filter(({ kind }) => kind === 'articles/…').map(({ weight }) => weight),
    );
    console.table(goalRows(goals));
    mkdirSync(dirname(values.json), { recursive: true });
    writeFileSync(
      values.json,
      `${JSON.stringify({ date: new Date().toISOString(), pages, sideBySide, goals }, undefined, 2)}\n`,
    );
    if (goals.some(isMissed)) process.exitCode = 1;
  } finally {
    await scales.close();
  }
});

/** As ours and every peer made it, where `npm run bench:build` did; the rest is named and left out. */
async function sameArticle(scales: Scales): Promise<Weighed[]> {
  const weighed: Weighed[] = [];
  const add = async (by: string, file: string, path: string, weigh: () => Promise<Weight>) => {
    if (existsSync(file)) weighed.push({ by, kind: 'articles/…', path, weight: await weigh() });
    else console.log(`${by}: left out, since npm run bench:build has not built it yet`);
  };
  const ours = `/en/articles/${article}/`;
  const site = largestCorpusSite();
  await add('ours', join(site, ours, 'index.html'), ours, () => scales.weighOurs(site, '', ours));
  for (const peer of peers) {
    const folder = join(peerFolder(peer), peer.out);
    const path = peer.address('en', article);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : `${path}.html`);
    await add(peer.name, file, path, () => scales.weighTheirs(folder, path));
  }
  return weighed;
}

/** Our site of the corpus in the largest size there is. */
function largestCorpusSite(): string {
  const folder = join('.cache', 'bench');
  const sizes = (existsSync(folder) ? readdirSync(folder) : []).flatMap(
    (name) => /^site-(\d+)$/.exec(name)?.[1] ?? [],
  );
  return join(folder, `site-${Math.max(0, ...sizes.map(Number))}`);
}

/** Every page of a built site with the compressed size of its file. */
function pagesIn(site: string) {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|[/\\])index\.html$|^404\.html$/.test(file))
    .map((file) => ({
      path: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
      bytes: gzipSync(readFileSync(join(site, file))).length,
    }));
}
