import { expect, test } from 'vitest';

import { offlineOf } from '../../src/model/offline.ts';
import { article, mdx, miniSite, siteYaml } from '../support/mini-site.ts';

function offlineWith(more: string) {
  const { site } = miniSite({
    ...article('rye', 'Text.', '正文。'),
    'site.yaml': `${siteYaml.replace('bread.example/', 'bread.example/shop/')}${more}\n`,
  });
  const [page] = site?.pages ?? [];
  return site && page && offlineOf(site, page);
}

test('who keeps a page keeps it in both languages, and side by side', () => {
  expect(offlineWith('')).toEqual({
    worker: '/shop/service-worker.js',
    pages: [
      '/shop/en/articles/rye/',
      '/shop/en/parallel/articles/rye/',
      '/shop/zh/articles/rye/',
      '/shop/zh/parallel/articles/rye/',
    ],
  });
});

test('a site may say that its pages are not to be kept', () => {
  expect(offlineWith('offline: false')).toBeUndefined();
});

test('who keeps a talk keeps its slides and its hand-out too', () => {
  const head =
    'title: Loaf\ndescription: A talk on how the first loaf was baked, and what came of it.\n';
  const { site } = miniSite({
    'talks/loaf/talk.yaml': `event: { name: { en: Fair, zh: 展会 }, date: 2012-05-22, city: { en: Oslo, zh: 奥斯陆 }, country: { en: Norway, zh: 挪威 } }\nspeaker: Ada\npublished: 2026-01-02\ntopics: [baking]\n`,
    'talks/loaf/en.mdx': mdx(head, '## One [#one]\n\n<Slide>\n\n**Flour**\n\n</Slide>\n\nSpoken.'),
  });
  const [page] = site?.pages ?? [];
  expect(site && page && offlineOf(site, page)?.pages).toEqual([
    '/en/talks/loaf/',
    '/en/talks/loaf/slides/',
    '/en/talks/loaf/hand-out/',
    '/zh/talks/loaf/',
    '/zh/talks/loaf/slides/',
    '/zh/talks/loaf/hand-out/',
  ]);
});
