import type { Root } from 'mdast';

import { buildSite } from '../../src/model/build.ts';
import type { Site } from '../../src/model/site.ts';
import type { Page, PageText } from '../../src/model/page.ts';
import { parseProse } from '../../src/prose/parse.ts';
import type { KeptReadings } from '../../src/prose/parse.ts';
import type { Problem } from '../../src/schemas/problem.ts';
import { isDownload } from '../../src/schemas/downloads.ts';
import { readEntryOnce } from '../../src/schemas/read.ts';
import type { Entry } from '../../src/schemas/read.ts';

/** A content folder as the rules see it. */
export interface Content {
  /** The text of every text file, by path inside the content folder. */
  texts: ReadonlyMap<string, string>;
  /** Sizes in bytes of all files, pictures included, by path. */
  files: ReadonlyMap<string, number>;
  entries: Entry[];
  site: Site | undefined;
  /** Published and drafts. */
  pages: Page[];
  /** The texts of all pages that have prose. */
  prose: Prose[];
}

export interface Prose extends PageText {
  page: Page;
  tree: Root;
  /** The whole file; positions in the tree are places in it. */
  source: string;
}

export interface ContentFiles {
  texts: ReadonlyMap<string, string>;
  /** All files with their sizes; the texts’ own where it is left out. */
  files?: ReadonlyMap<string, number>;
  /** ISO 8601; without it nothing is due. */
  today?: string;
}

/** @param kept readings of former runs, which save reading a text again */
export function readContent(
  { texts, files = sizes(texts) }: ContentFiles,
  kept?: KeptReadings,
): {
  content: Content;
  problems: Problem[];
} {
  const results = [...texts]
    .filter(([file]) => !file.endsWith('.svg') && !isDownload(file) && file !== 'urls.lock')
    .map(([file, text]) => readEntryOnce(file, text));
  const entries = results.flatMap(({ entry }) => entry ?? []);
  for (const { file, body } of entries) if (file.endsWith('.mdx')) parseProse(file, body, kept);
  const { site, problems } = buildSite(entries);
  const pages = [...(site?.pages ?? []), ...(site?.drafts ?? [])];
  return {
    content: { texts, files, entries, site, pages, prose: proseOf(pages, texts) },
    problems: [...results.flatMap((result) => result.problems), ...problems],
  };
}

function proseOf(pages: Page[], texts: ReadonlyMap<string, string>): Prose[] {
  return pages.flatMap((page) =>
    Object.values(page.texts).flatMap((text) =>
      text.tree ? { ...text, page, tree: text.tree, source: texts.get(text.file) ?? '' } : [],
    ),
  );
}

function sizes(texts: ReadonlyMap<string, string>): Map<string, number> {
  return new Map([...texts].map(([file, text]) => [file, Buffer.byteLength(text)]));
}
