import { describe, expect, test } from 'vitest';

import { viewPage } from '../../src/model/view.ts';
import { article, mdx, miniSite, source, translation } from '../support/mini-site.ts';

function siteOf(files: Record<string, string>) {
  const { site } = miniSite(files);
  if (!site) throw new Error('no site');
  return site;
}

describe('a page is one thing in two languages', () => {
  test('facts come from the source, words from each language', () => {
    const [page] = siteOf(article('a', 'One', '一')).pages;
    expect(page).toMatchObject({
      id: 'articles/a',
      source: 'en',
      facts: { published: '2026-01-02', topics: ['baking'], draft: false },
      texts: { en: { title: 'Title' }, zh: { title: '标题' } },
    });
  });

  test('Chinese may be the source', () => {
    const site = siteOf({
      'articles/a/zh.mdx': mdx(source('甲')),
      'articles/a/en.mdx': mdx(source('A').replace(/published[\s\S]*/, 'translation: { of: zh }')),
    });
    expect(site.pages[0]?.source).toBe('zh');
  });

  test('two sources, and two translations, are refused', () => {
    const two = miniSite({
      'articles/a/en.mdx': mdx(source('A')),
      'articles/a/zh.mdx': mdx(source('甲')),
    });
    expect(two.said).toMatchInlineSnapshot(`
      [
        "articles/a/zh.mdx:2:1 page-whole: both files of the page claim to be its source — add \`translation: { of: en }\` to the one that was translated",
        "articles/a/zh.mdx:3:1 descriptions-fit: the description has 0 Chinese characters, too few for search results and previews — write one sentence of 20 to 90",
      ]
    `);
    const none = miniSite({ 'articles/a/zh.mdx': mdx(translation('甲')) });
    expect(none.said).toMatchInlineSnapshot(`
      [
        "articles/a/zh.mdx:5:1 page-whole: the page has no source — take \`translation\` out of the file it was first written in, and add the facts",
      ]
    `);
  });

  test('a draft is checked and not published', () => {
    const { site, said } = miniSite({
      'articles/a/en.mdx': mdx(source('A', 'draft: true'), '## No id\n\nText.'),
    });
    expect(site?.pages).toEqual([]);
    expect(said).toHaveLength(1);
  });
});

describe('a page that is not translated yet', () => {
  const site = siteOf({ 'articles/a/en.mdx': mdx(source('A'), 'Hello') });
  const page = site.pages[0]!;

  test('is shown in the language of its source, at both addresses', () => {
    const view = viewPage(site, page, 'zh');
    expect(view).toMatchObject({ onlyIn: 'en', text: { title: 'A' } });
    expect(view.frame.counterpart).toBe('/en/articles/a/');
  });

  test('is canonical at its source, has no alternates and is not indexed elsewhere', () => {
    expect(viewPage(site, page, 'zh').frame).toMatchObject({
      canonical: 'https://bread.example/en/articles/a/',
      alternates: undefined,
      indexed: false,
    });
    expect(viewPage(site, page, 'en').frame.indexed).toBe(true);
  });
});

describe('the order of pages', () => {
  const files = {
    'articles/old/en.mdx': mdx(source('Old').replace('2026-01-02', '2025-01-01')),
    'articles/new/en.mdx': mdx(source('New').replace('2026-01-02', '2026-06-01')),
    'articles/first/en.mdx': mdx(source('First').replace('2026-01-02', '2020-01-01')),
    'navigation.yaml': 'main: [articles]\norder: { articles: [first] }',
  };
  const site = siteOf(files);

  test('is that of navigation.yaml, then newest first', () => {
    expect(site.pages.map(({ slug }) => slug)).toEqual(['first', 'new', 'old']);
  });

  test('gives previous and next', () => {
    const view = viewPage(site, site.pages[1]!, 'en');
    expect([view.previous?.title, view.next?.title]).toEqual(['First', 'Old']);
  });
});

test('a site under a sub-path has it in every address', () => {
  const site = siteOf({
    ...article('a', 'One', '一'),
    'site.yaml': `
name: { en: A, zh: 甲 }
tagline: { en: A, zh: 甲 }
description: { en: A, zh: 甲 }
address: https://bread.example/handbook/
contact: a@bread.example
editAddress: https://git.example/edit/{file}
home: { lead: { en: A, zh: 甲 }, ways: [] }
`,
  });
  const { frame, edits } = viewPage(site, site.pages[0]!, 'zh');
  expect(frame).toMatchObject({
    canonical: 'https://bread.example/handbook/zh/articles/a/',
    counterpart: '/handbook/en/articles/a/',
    home: '/handbook/zh/',
  });
  expect(edits.map(({ address }) => address)).toEqual([
    'https://git.example/edit/articles/a/en.mdx',
    'https://git.example/edit/articles/a/zh.mdx',
  ]);
});
