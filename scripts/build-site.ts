import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

import { build as astroBuild } from 'astro';

import { contentFolder } from '../src/content-folder.ts';
import { redirectsFile } from '../src/model/redirects.ts';
import { closeKeptFiles, openKeptFiles } from '../src/kept/files.ts';
import { usePageCache } from '../src/kept/pages.ts';
import { buildWorker } from '../src/offline/build-worker.ts';
import { buildPreviews } from '../src/previews/build-previews.ts';
import { publishedAddress } from '../src/published-address.ts';
import { buildSearchIndex } from '../src/search/build-index.ts';
import type { Problem } from '../src/schemas/problem.ts';
import { buildTakeAways } from '../src/take-away/build-take-aways.ts';
import type { Site } from '../src/model/site.ts';
import { readFolder } from './check-folder.ts';
import { buildFingerprint, codeFingerprint } from './fingerprint.ts';
import { headersFile } from './headers.ts';
import { lastBuild, rememberBuild } from './last-build.ts';
import { count, printProblems, summarise } from './report.ts';
import { speculationRules, speculationRulesFile } from './speculation-rules.ts';
import { stage } from './stage.ts';

/**
 * Checks the content and builds the whole site beside its place, then swaps it in; whatever fails,
 * the former site stays. A site that would come out the same is left as it is.
 *
 * @param out folder of the finished site
 */
export async function buildSite(out: string): Promise<void> {
  const content = contentFolder();
  const inputs = buildFingerprint(content, new Date().toISOString().slice(0, 10));
  const last = lastBuild(out);
  if (last?.inputs === inputs) {
    if (last.problems.length > 0) console.error(printProblems(last.problems, content, 'text'));
    console.log(`${summarise(last.problems)}; nothing has changed since the last build`);
    return;
  }
  const { site, problems } = await checkStage(content);
  const { base } = publishedAddress(content);
  const staging = resolve('.staging', String(process.pid));
  removeAbandoned(resolve('.staging'));
  mkdirSync(staging, { recursive: true });
  try {
    await stage(
      'pages',
      async (progress) => {
        // To count a large site takes time that its pages want.
        const counting =
          progress && setInterval(() => progress(`${countPages(staging)} so far`), 2000);
        try {
          const files = openKeptFiles(resolve('.cache/pages', basename(content)));
          usePageCache({ files, code: codeFingerprint(), site: staging });
          await astroBuild({ outDir: staging, logLevel: 'error' });
          closeKeptFiles(files);
        } finally {
          usePageCache(undefined);
          clearInterval(counting);
        }
        return countPages(staging);
      },
      (pages) => count(pages, 'page'),
    );
    await Promise.all([
      stage(
        'search',
        () => buildSearchIndex(staging, base, resolve('.cache/search', basename(content))),
        ({ en, zh }) => `${en} English and ${zh} Chinese pages indexed`,
      ),
      stage(
        'previews',
        () => buildPreviews(site, staging, resolve('.cache/previews', basename(content))),
        ({ made, drawn }) => `${count(made, 'picture')}, ${drawn} drawn anew`,
      ),
    ]);
    await stage(
      'take-away files',
      () =>
        buildTakeAways(
          site,
          staging,
          resolve('.cache/take-away', basename(content)),
          codeFingerprint(),
        ),
      (files) => count(files, 'file'),
    );
    await buildWorker(staging, site.settings.offline);
    writeFileSync(join(staging, '_headers'), headersFile(base));
    writeFileSync(join(staging, speculationRulesFile), speculationRules(base));
    writeFileSync(join(staging, '_redirects'), redirectsFile(site));
    swap(staging, out);
    rememberBuild(out, { inputs, problems });
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
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

/** Two renames: the former site is gone for no longer than they take, and comes back if the second fails. */
function swap(staging: string, out: string) {
  const former = `${staging}-former`;
  const hadFormer = existsSync(out);
  if (hadFormer) renameSync(out, former);
  try {
    renameSync(staging, out);
  } catch (error) {
    if (hadFormer) renameSync(former, out);
    throw error;
  }
  rmSync(former, { recursive: true, force: true });
}

/** Staging folders carry the number of the process that made them; those of dead ones are rubbish. */
function removeAbandoned(folder: string) {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder))
    if (!isRunning(Number.parseInt(name, 10)))
      rmSync(join(folder, name), { recursive: true, force: true });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function countPages(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  ).length;
}
