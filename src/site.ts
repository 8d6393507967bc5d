import { posix } from 'node:path';

import { getCollection } from 'astro:content';

import { collections } from './content.config.ts';
import { contentFolder, readTexts } from './content-folder.ts';
import { buildSite } from './model/build.ts';
import type { PageText } from './model/page.ts';
import { allShownIn } from './model/shown-in-prose.ts';
import type { Site } from './model/site.ts';
import { keyOf } from './kept/files.ts';
import { asText, notYetPrinted } from './kept/pages.ts';
import type { Around, Path } from './kept/pages.ts';
import { bilingualDrawings, pictures } from './prose/picture-files.ts';
import { contentCollections } from './schemas/collections.ts';
import type { CollectionName } from './schemas/collections.ts';
import { bodyOf } from './schemas/read.ts';
import type { Entry } from './schemas/read.ts';

let built: Promise<Site> | undefined;

/** The site as pages print it. Built once; `npm run dev` loads this module anew when a file was saved. */
export function getSite(): Promise<Site> {
  built ??= readSite();
  return built;
}

async function readSite(): Promise<Site> {
  const names = Object.keys(collections) as CollectionName[];
  const entries = await Promise.all(names.map(entriesOf));
  const { site, problems } = buildSite(entries.flat());
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (!site || (errors.length > 0 && import.meta.env.PROD))
    throw new Error(
      problems.map((p) => `${p.file}:${p.line}:${p.column}  ${p.message} — ${p.hint}`).join('\n'),
    );
  return site;
}

async function entriesOf(collection: CollectionName): Promise<Entry[]> {
  const entries = await getCollection(collection);
  // Texts stay where they are: Astro would copy them all at every change.
  const { texts } = readTexts(
    contentFolder(),
    entries.map(({ id }) => `${id}.mdx`).filter(() => extname(collection) === 'mdx'),
  );
  return entries.map(
    ({ id, data }) =>
      ({
        collection,
        id,
        file: `${id}.${extname(collection)}`,
        data,
        body: bodyOf(texts.get(`${id}.mdx`) ?? ''),
        locate: () => ({ line: 1, column: 1 }),
      }) as unknown as Entry,
  );
}

function extname(collection: CollectionName): string {
  return contentCollections[collection].files.split('.').at(-1) ?? '';
}

let around: Promise<Around> | undefined;

/** All that pages are printed from beside what they are given. */
export function aroundPages(): Promise<Around> {
  around ??= getSite().then((site) => {
    const known = new WeakMap<object, string>();
    return {
      all: asText([site.settings, site.sources]),
      of(text) {
        const shown = known.get(text) ?? keyOf(asText(shownBy(site, text as PageText)));
        known.set(text, shown);
        return shown;
      },
    };
  });
  return around;
}

const picturesByFolder = Map.groupBy(Object.keys(pictures), (path) => posix.dirname(path));

/** What the components of a text show beside their props: answers of the site, and pictures of its own folder. */
function shownBy(site: Site, { tree, language, file }: PageText): unknown[] {
  const own = picturesByFolder.get(posix.dirname(file)) ?? [];
  return [
    tree && allShownIn(site, tree, language),
    own.map((path) => [pictures[path], bilingualDrawings.has(path)]),
  ];
}

/**
 * Makes `getStaticPaths` of a function that gives all paths of a route: in a build, of those only that have to
 * be printed.
 */
export function toPrint<Each extends Path>(pathsOf: () => Promise<Each[]> | Each[]) {
  return async ({ routePattern }: { routePattern: string }): Promise<Each[]> =>
    notYetPrinted(routePattern, await pathsOf(), aroundPages);
}

/** Path of a published picture, by its path inside the content folder. */
export function picturePath(src: string): string | undefined {
  return pictures[src]?.src;
}
