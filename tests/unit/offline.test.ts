import { expect, test } from 'vitest';

import { offlineOf } from '../../src/model/offline.ts';
import { article, miniSite, siteYaml } from '../support/mini-site.ts';

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
