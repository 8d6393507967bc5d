import { existsSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

import { contentFolder, listFiles } from '../../src/content-folder.ts';
import { languages } from '../../src/i18n/languages.ts';
import { everyPreview } from '../../src/model/preview.ts';
import { redirectsFile } from '../../src/model/redirects.ts';
import { searchBundles } from '../../src/model/search-bundles.ts';
import type { Site } from '../../src/model/site.ts';
import { takeAwayPlan } from '../../src/model/take-away.ts';
import { buildWorker } from '../../src/offline/build-worker.ts';
import type { buildPreviews } from '../../src/previews/build-previews.ts';
import { publishedAddress } from '../../src/published-address.ts';
import type { buildSearchIndex } from '../../src/search/build-index.ts';
import type { pagesToFind } from '../../src/search/pages-to-find.ts';
import type { Problem } from '../../src/schemas/problem.ts';
import type { buildTakeAways } from '../../src/take-away/build-take-aways.ts';
import { readFolder } from '../check-folder.ts';
import { count, printProblems, summarise } from '../report.ts';
import { incomplete } from './complete.ts';
import { buildFingerprint, codeFingerprint } from './fingerprint.ts';
import { headersFile } from './headers.ts';
import { inThread } from './in-thread.ts';
import { forgetBuilds, rememberBuild, sameBuild } from './last-build.ts';
import { alone } from './lock.ts';
import { printPages } from './print-pages.ts';
import { speculationRules, speculationRulesFile } from './speculation-rules.ts';
import { stage, together } from './stage.ts';
import { mend, placeOf, staged, swap, workshop } from './staging.ts';
import { survey } from './survey.ts';
import type { Survey } from './survey.ts';

/**
 * Checks the content and builds the whole site beside its place, then swaps it in; whatever fails,
 * the former site stays. A site that would come out the same is left as it is.
 *
 * @param out folder of the finished site
 * @param full uses nothing that former builds have kept
 */
export async function buildSite(out: string, full = false): Promise<void> {
  await alone(workshop, async () => {
    if (full) forgetBuilds();
    await buildWhatChanged(placeOf(out));
  });
}

async function buildWhatChanged(place: string): Promise<void> {
  mend(place);
  const content = contentFolder();
  const day = new Date().toISOString().slice(0, 10);
  const inputs = buildFingerprint(content, day);
  const last = sameBuild(place, inputs);
  if (last) {
    if (last.problems.length > 0) console.error(printProblems(last.problems, content, 'text'));
    console.log(`${summarise(last.problems)}; nothing has changed since the last build`);
    return;
  }
  const { site, problems } = await checkStage(content);
  await staged(place, async (staging) => {
    await makeSite(content, site, staging);
    await stage(
      'whole site',
      () => expectWhole(site, staging, () => buildFingerprint(content, day) === inputs),
      ({ files, sitemap }) =>
        `${count(files.size, 'file')}, ${sitemap.length} addresses in the sitemap`,
    );
    swap(staging, place);
  });
  rememberBuild(place, { inputs, problems });
}

const drawPreviews = inThread<typeof buildPreviews>(
  'buildPreviews',
  '../../src/previews/build-previews.ts',
);
const findPages = inThread<typeof pagesToFind>('pagesToFind', '../../src/search/pages-to-find.ts');
const indexPages = inThread<typeof buildSearchIndex>(
  'buildSearchIndex',
  '../../src/search/build-index.ts',
);
const makeTakeAways = inThread<typeof buildTakeAways>(
  'buildTakeAways',
  '../../src/take-away/build-take-aways.ts',
);

/** Writes everything that is published into a folder. */
async function makeSite(content: string, site: Site, staging: string): Promise<void> {
  const { base } = publishedAddress(content);
  const cache = (kind: string) => resolve('.cache', kind, basename(content));
  const bundles = searchBundles(site);
  const mainPages = Promise.withResolvers<void>();
  const printing = stage(
    'pages',
    (progress) => printPages(staging, cache('pages'), mainPages.resolve, progress),
    (pages) => count(pages, 'page'),
  );
  void printing.then(() => mainPages.resolve(), mainPages.reject);
  await together(
    printing,
    stage(
      'previews',
      () => drawPreviews(everyPreview(site), staging, cache('previews')),
      ({ made, drawn }) => `${count(made, 'picture')}, ${drawn} drawn anew`,
    ),
    mainPages.promise.then(() =>
      stage(
        'search',
        async () => {
          const pages = await findPages(staging, cache('search'));
          await together(
            ...languages.map((language) => {
              const kept = join(cache('search'), language);
              return indexPages(bundles[language], pages[language], staging, base, kept);
            }),
          );
          return pages;
        },
        ({ en, zh }) => `${en.length} English and ${zh.length} Chinese pages indexed`,
      ),
    ),
    mainPages.promise.then(() =>
      stage(
        'take-away files',
        () => makeTakeAways(takeAwayPlan(site), staging, cache('take-away'), codeFingerprint()),
        (files) => count(files, 'file'),
      ),
    ),
  );
  await buildWorker(staging, site.settings.offline);
  writeFileSync(join(staging, '_headers'), headersFile(base));
  writeFileSync(join(staging, speculationRulesFile), speculationRules(base));
  writeFileSync(join(staging, '_redirects'), redirectsFile(site));
}

async function checkStage(content: string): Promise<{ site: Site; problems: Problem[] }> {
  if (!existsSync(join(content, 'site.yaml')))
    throw new Error(`there is no site.yaml in ${content}: is CONTENT the folder you mean?`);
  const { site, problems } = await stage(
    'check',
    () => readFolder(content),
    (read) => summarise(read.problems),
  );
  if (problems.length > 0) console.error(printProblems(problems, content, 'text'));
  if (!site || problems.some(({ severity }) => severity === 'error'))
    throw new Error('the content has problems, listed above; the former site is untouched');
  return { site, problems };
}

function expectWhole(site: Site, staging: string, inputsAreSame: () => boolean): Survey {
  const built = survey(staging, listFiles('public'));
  const faults = incomplete(site, built);
  if (faults.length === 0) return built;
  throw new Error(
    inputsAreSame()
      ? `the site is not whole, the former is untouched:\n${listed(faults)}`
      : 'the content was changed while the site was built; the former is untouched, build it again',
  );
}

/** The first of many lines, and how many more there are. */
function listed(lines: string[], most = 20): string {
  const more = lines.length - most;
  return [...lines.slice(0, most), ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
}
