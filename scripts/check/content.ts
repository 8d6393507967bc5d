import { buildSite } from '../../src/model/build.ts';
import type { Site } from '../../src/model/build.ts';
import type { Page, PageText } from '../../src/model/page.ts';
import type { Problem } from '../../src/schemas/problem.ts';
import { readEntry } from '../../src/schemas/read.ts';
import type { Entry } from '../../src/schemas/read.ts';

/** A content folder as the rules see it. */
export interface Content {
  entries: Entry[];
  /** Paths of all files, pictures included. */
  files: ReadonlySet<string>;
  site: Site | undefined;
  /** Published and drafts. */
  pages: Page[];
}

/** A writing rule: everything in the content that breaks it. */
export type Rule = (content: Content) => Problem[];

/**
 * @param texts the text files of a content folder, by path
 * @param files paths of all its files; those of the texts when left out
 */
export function readContent(
  texts: ReadonlyMap<string, string>,
  files: Iterable<string> = texts.keys(),
): { content: Content; problems: Problem[] } {
  const results = [...texts].map(([file, text]) => readEntry(file, text));
  const entries = results.flatMap(({ entry }) => entry ?? []);
  const { site, problems } = buildSite(entries);
  const pages = [...(site?.pages ?? []), ...(site?.drafts ?? [])];
  return {
    content: { entries, files: new Set(files), site, pages },
    problems: [...results.flatMap((result) => result.problems), ...problems],
  };
}

/** The texts of all pages that have prose. */
export function proseOf(
  pages: Page[],
): (PageText & { page: Page; tree: NonNullable<PageText['tree']> })[] {
  return pages.flatMap((page) =>
    Object.values(page.texts).flatMap((text) =>
      text.tree ? { ...text, page, tree: text.tree } : [],
    ),
  );
}
