import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

import { z } from 'zod';

import { languages } from '../../src/i18n/languages.ts';
import type { InBothLanguages } from '../../src/i18n/languages.ts';
import { takeAwayFile } from '../../src/model/take-away.ts';

/** What lies in the folder of a site, as far as parts of it must agree. Files are paths inside the folder. */
export interface Survey {
  /** Every file with its size. */
  files: ReadonlyMap<string, number>;
  /** Every file that is a page, and no file that was only handed on. */
  pages: ReadonlyMap<string, Printed>;
  /** The addresses that the sitemap names. */
  sitemap: string[];
  /** The addresses of the pages in each feed. */
  feeds: ReadonlyMap<string, string[]>;
  /** How many pages the search bundles of each language say that they hold, and how many they do. */
  bundles: InBothLanguages<{ said: number; held: number }>;
}

/** A page as it was printed. */
export interface Printed {
  /** Whether its end is there. */
  whole: boolean;
  /** Whether search engines may list it. */
  listed: boolean;
  /** Whether it asks to be found by the site’s own search. */
  searched: boolean;
  /** What its head names: addresses and paths. */
  named: string[];
}

/**
 * @param folder of a site that has been built
 * @param handedOn files that are published as they are given
 */
export function survey(folder: string, handedOn: string[] = []): Survey {
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path).split(sep).join('/'), statSync(path).size]),
  );
  const names = [...files.keys()];
  const read = (file: string) => (files.has(file) ? readFileSync(join(folder, file), 'utf8') : '');
  return {
    files,
    pages: new Map(
      names
        .filter((file) => file.endsWith('.html') && !file.endsWith(`/${takeAwayFile}`))
        .filter((file) => !handedOn.includes(file))
        .map((file) => [file, printed(readFileSync(join(folder, file)))]),
    ),
    sitemap: matches(read('sitemap.xml'), /<loc>(.*?)<\/loc>/g),
    feeds: new Map(
      languages.flatMap((language) => [
        [`${language}/feed.xml`, entriesOfAtom(read(`${language}/feed.xml`))],
        [`${language}/feed.json`, entriesOfJson(read(`${language}/feed.json`))],
      ]),
    ),
    bundles: Object.fromEntries(
      languages.map((language) => {
        const inBundles = names.filter((file) => file.startsWith(`pagefind/${language}`));
        const entries = inBundles.filter((file) => file.endsWith('/pagefind-entry.json'));
        return [
          language,
          {
            said: entries.reduce((sum, entry) => sum + pagesSaid(read(entry)), 0),
            held: inBundles.filter((file) => file.includes('/fragment/')).length,
          },
        ];
      }),
    ) as Survey['bundles'],
  };
}

const end = Buffer.from('</html>');
const headEnd = Buffer.from('</head>');

/** By bytes: a large site has many pages, and only their heads are read. */
function printed(page: Buffer): Printed {
  const head = page.subarray(0, Math.max(0, page.indexOf(headEnd))).toString();
  return {
    whole: page.subarray(-end.length - 1).includes(end),
    listed: !head.includes('<meta name="robots" content="noindex"'),
    searched: page.includes('data-pagefind-body'),
    named: matches(head, / (?:href|src|content)="((?:https?:\/)?\/[^"]*)"/g),
  };
}

function entriesOfAtom(xml: string): string[] {
  return xml
    .split('<entry>')
    .slice(1)
    .map((entry) => /<link href="([^"]*)"/.exec(entry)?.[1] ?? '');
}

const jsonFeed = z.object({ items: z.array(z.object({ url: z.string() })) });

function entriesOfJson(json: string): string[] {
  return parse(jsonFeed, json)?.items.map(({ url }) => url) ?? [];
}

const bundleEntry = z.object({
  languages: z.record(z.string(), z.object({ page_count: z.number() })),
});

function pagesSaid(json: string): number {
  const { languages: held = {} } = parse(bundleEntry, json) ?? {};
  return Object.values(held).reduce((sum, { page_count: pages }) => sum + pages, 0);
}

/** Nothing, where a file is not what it should be. */
function parse<T>(schema: z.ZodType<T>, json: string): T | undefined {
  try {
    return schema.parse(JSON.parse(json));
  } catch {
    return undefined;
  }
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found);
}
