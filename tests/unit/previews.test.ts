import { describe, expect, test } from 'vitest';

import { glossaryView, listView, searchView } from '../../src/model/lists.ts';
import { homeView } from '../../src/model/home.ts';
import { previewOf } from '../../src/model/preview.ts';
import { viewPage } from '../../src/model/view.ts';
import { picture } from '../../src/previews/picture.ts';
import { titleSize } from '../../src/previews/drawing.ts';
import { titleLines } from '../../src/previews/title-lines.ts';
import { subsetsFor } from '../../src/previews/font-subsets.ts';
import { fontsFor } from '../../src/previews/fonts.ts';
import { shownBy } from '../../src/previews/shown.ts';
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

describe('what is shown', () => {
  const head = (...lines: string[]) =>
    `<!doctype html><html lang="zh-Hans"><head>${lines.join('')}</head><body></body></html>`;
  const meta = (property: string, content: string) =>
    `<meta property="${property}" content="${content}">`;
  const named = [meta('og:image', 'x'), meta('og:site_name', '面包')];

  test('is read from the head of the page', () => {
    const html = head(...named, meta('og:title', 'A &amp; B'), meta('article:section', '文章'));
    expect(shownBy(html)).toEqual({
      language: 'zh',
      title: 'A & B',
      section: '文章',
      site: '面包',
    });
  });

  test('is what the site is for, on the home page', () => {
    const html = head(...named, meta('og:title', '面包'), meta('og:description', '关于面包'));
    expect(shownBy(html)?.section).toBe('关于面包');
  });

  test('is nothing where the page names no picture', () => {
    expect(shownBy(head(meta('og:title', 'x')))).toBeUndefined();
  });
});

describe('the font', () => {
  const subsets = { han: 'U+4E00-9FFF,U+3000-303F', latin: 'U+0000-00FF', dash: 'U+2014' };

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

test('the same page gives the same picture, byte for byte, and another page another', async () => {
  const shown = { language: 'zh', title: '内部营销', section: '文章', site: '同桌' } as const;
  const first = await picture(shown);
  expect((await picture(shown)).equals(first)).toBe(true);
  expect((await picture({ ...shown, title: '内部菅销' })).equals(first)).toBe(false);
  expect([first.readUInt32BE(16), first.readUInt32BE(20)]).toEqual([1200, 630]);
});

test.each([
  ['人力资源部与市场部怎样协作', 12, ['人力资源部与', '市场部怎样协作']],
  ['用人力资源的四个抓手，让市场团队更强', 14, ['用人力资源的四个抓手，', '让市场团队更强']],
  ['市场部：连接市场的桥梁', 12, ['市场部：连接市场的桥梁']],
])('a Chinese title stands in even lines, whole words in each: %s', (title, most, lines) => {
  expect(titleLines(title, most)).toEqual(lines);
});
