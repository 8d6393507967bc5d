import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

import { describe, expect, onTestFinished, test } from 'vitest';

import { languages } from '../../src/i18n/languages.ts';
import {
  glossaryView,
  listView,
  searchView,
  topicsView,
  topicView,
} from '../../src/model/lists.ts';
import { homeView } from '../../src/model/home.ts';
import { newsView } from '../../src/model/news.ts';
import { everyPreview, previewOf } from '../../src/model/preview.ts';
import { viewPage } from '../../src/model/view.ts';
import { buildPreviews } from '../../src/previews/build-previews.ts';
import { picture } from '../../src/previews/picture.ts';
import { titleSize } from '../../src/previews/drawing.ts';
import { titleLines } from '../../src/previews/title-lines.ts';
import { readSubsets, subsetsFor } from '../../src/previews/font-subsets.ts';
import { fontsFor } from '../../src/previews/fonts.ts';
import { indexed, palette } from '../../src/previews/palette.ts';
import { article, mdx, miniSite, source } from '../support/mini-site.ts';

const { site } = miniSite({
  ...article('rye', 'Text.', '正文。'),
  'articles/only/en.mdx': mdx(source('Only English'), 'Text.'),
});
if (!site) throw new Error('the mini site is broken');
const page = (slug: string) => {
  const found = site.pages.find((each) => each.slug === slug);
  if (!found) throw new Error(`no ${slug}`);
  return found;
};

describe('the model', () => {
  test('a page names a picture at its own address, and says what it shows', () => {
    expect(previewOf(viewPage(site, page('rye'), 'zh').frame)).toEqual({
      address: 'https://bread.example/zh/articles/rye/preview.png',
      section: '文章',
      alt: '《标题》，文章',
    });
  });

  test('home and lists have one; a list is not called by its own name twice', () => {
    expect(previewOf(homeView(site, 'en').frame)).toEqual({
      address: 'https://bread.example/en/preview.png',
      section: undefined,
      alt: 'Bread',
    });
    expect(previewOf(listView(site, 'articles', 'en').frame)?.section).toBeUndefined();
    expect(previewOf(glossaryView(site, 'en').frame)?.section).toBeUndefined();
  });

  test('what search engines may not list has none: search, and a page without translation', () => {
    expect(previewOf(searchView(site, 'en').frame)).toBeUndefined();
    expect(previewOf(viewPage(site, page('only'), 'zh').frame)).toBeUndefined();
    expect(previewOf(viewPage(site, page('only'), 'en').frame)).toBeDefined();
  });
});

describe('what pictures show', () => {
  const shown = everyPreview(site);

  test('is what the pages say: their title, their list unless it is called the same, the site', () => {
    const frames = languages.flatMap((language) => [
      homeView(site, language).frame,
      listView(site, 'articles', language).frame,
      topicsView(site, language).frame,
      topicView(site, 'baking', language).frame,
      glossaryView(site, language).frame,
      newsView(site, language).frame,
      viewPage(site, page('rye'), language).frame,
    ]);
    for (const frame of frames) {
      const path = frame.canonical.replace(/^https:\/\/bread\.example\/|\/$/g, '');
      expect(shown.get(frame.isHome ? `${path}/` : path)).toEqual({
        language: frame.language,
        title: frame.title,
        section: frame.isHome ? frame.description : previewOf(frame)?.section,
        site: frame.site[frame.language],
      });
    }
  });

  test('is both names and the purpose of the site, where the language is chosen', () => {
    expect(shown.get('')).toEqual({
      language: 'en',
      title: 'Bread 面包',
      section: 'On bread',
      site: 'Bread 面包',
    });
  });

  test('has no search, and no page in a language it is not written in', () => {
    expect([...shown.keys()].filter((path) => path.endsWith('search'))).toEqual([]);
    expect(shown.has('en/articles/only')).toBe(true);
    expect(shown.has('zh/articles/only')).toBe(false);
  });
});

describe('the font', () => {
  const subsets = readSubsets({
    han: 'U+4E00-9FFF,U+3000-303F',
    latin: 'U+0000-00FF',
    dash: 'U+2014',
  });

  test.each([
    ['Hi', ['latin']],
    ['面包', ['han']],
    ['面包 — Hi', ['han', 'latin', 'dash']],
    ['', []],
  ])('%j needs %j', (text, expected) => {
    expect(subsetsFor(text, subsets)).toEqual(expected);
  });

  test('is there for every character of a Chinese title', () => {
    const names = fontsFor('人力资源管理与市场营销：注定要联系在一起吗？').map(({ name }) => name);
    expect(new Set(names).size).toBeGreaterThan(1);
    expect(names.length).toBe(new Set(names).size * 2);
  });
});

test('a longer title is set smaller; a Han character counts as two letters', () => {
  const sizes = [4, 20, 40, 80].map((length) => titleSize('字'.repeat(length)));
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  expect(titleSize('字'.repeat(10))).toBe(titleSize('a'.repeat(20)));
});

const shownOfPage = {
  language: 'zh',
  title: '内部营销',
  section: '文章',
  site: '同桌',
} as const;

test('the same page gives the same picture, byte for byte, and another page another', async () => {
  const first = await picture(shownOfPage);
  expect((await picture(shownOfPage)).equals(first)).toBe(true);
  expect((await picture({ ...shownOfPage, title: '内部菅销' })).equals(first)).toBe(false);
  expect([first.readUInt32BE(16), first.readUInt32BE(20)]).toEqual([1200, 630]);
});

test('pages of a list differ in their title alone', async () => {
  const [one, other] = await Promise.all(
    ['内部营销', '雇主品牌'].map(async (title) =>
      linesOf(await picture({ ...shownOfPage, title })),
    ),
  );
  const differing = one?.flatMap((line, at) => (line.equals(other?.[at] ?? line) ? [] : at)) ?? [];
  expect(Math.min(...differing)).toBeGreaterThan(108);
  expect(Math.max(...differing)).toBeLessThan(480);
});

test('a title that is too long for its room covers no name and leaves the picture whole', async () => {
  const long = linesOf(await picture({ ...shownOfPage, title: '内部营销'.repeat(100) }));
  const short = linesOf(await picture(shownOfPage));
  expect(long).toHaveLength(630);
  expect(Buffer.concat(long.slice(0, 108)).equals(Buffer.concat(short.slice(0, 108)))).toBe(true);
});

/** The lines of a picture, as places in the palette. */
function linesOf(png: Buffer): Buffer[] {
  const start = png.indexOf('IDAT') + 4;
  const lines = inflateSync(png.subarray(start, start + png.readUInt32BE(start - 8)));
  return Array.from({ length: 630 }, (_, at) => lines.subarray(at * 1201 + 1, (at + 1) * 1201));
}

test('a pixel gets the nearest colour of the palette', () => {
  const colours = [0, 63, 64 + 30, 128 + 63, 192 + 63];
  const pixels = colours.flatMap((place) => [...palette.subarray(place * 3, place * 3 + 3), 255]);
  expect([...indexed(Buffer.from(pixels))]).toEqual(colours);
  const near = pixels.map((part, at) => (at % 4 === 1 ? part + 1 : part));
  expect([...indexed(Buffer.from(near))]).toEqual(colours);
});

test('what was drawn is kept, and drawn anew where it is broken', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'previews-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const cache = join(folder, 'cache');
  for (const path of everyPreview(site).keys())
    mkdirSync(join(folder, 'site', path), { recursive: true });
  const build = () => buildPreviews(everyPreview(site), join(folder, 'site'), cache);
  const first = await build();
  expect(first.made).toBe(everyPreview(site).size);
  expect(await build()).toEqual({ made: first.made, drawn: 0 });

  const drawn = readFileSync(join(folder, 'site/en/preview.png'));
  for (const file of readdirSync(cache)) writeFileSync(join(cache, file), 'broken');
  expect((await build()).drawn).toBeGreaterThan(0);
  expect(readFileSync(join(folder, 'site/en/preview.png')).equals(drawn)).toBe(true);
});

test.each([
  ['人力资源部与市场部怎样协作', 12, ['人力资源部与', '市场部怎样协作']],
  ['用人力资源的四个抓手，让市场团队更强', 14, ['用人力资源的四个抓手，', '让市场团队更强']],
  ['市场部：连接市场的桥梁', 12, ['市场部：连接市场的桥梁']],
])('a Chinese title stands in even lines, whole words in each: %s', (title, most, lines) => {
  expect(titleLines(title, most)).toEqual(lines);
});
