import { expect, test } from 'vitest';

import { searchBundles } from '../../../src/model/search-bundles.ts';
import type { Site } from '../../../src/model/site.ts';

const bundlesOf = (pages: number) => searchBundles({ pages: Array(pages) } as unknown as Site);

test.each([0, 30, 3000])('of %i pages there is one bundle a language', (pages) => {
  expect(bundlesOf(pages)).toEqual({ en: ['en'], zh: ['zh'] });
});

test('of more pages there are as many as hold them', () => {
  expect(bundlesOf(3001)).toEqual({ en: ['en', 'en-2'], zh: ['zh', 'zh-2'] });
  expect(bundlesOf(9000).zh).toEqual(['zh', 'zh-2', 'zh-3']);
});
