import { describe, expect, test, vi } from 'vitest';

import { openIndexes } from '../../../src/search/pagefind.ts';
import { formOf } from '../../../src/search/query.ts';

async function opened(ids: string[] = [], options = () => Promise.resolve()) {
  const hits = ids.map((id) => ({
    id,
    score: 1,
    words: [4],
    data: vi.fn(() =>
      Promise.resolve({ url: '/en/a/', raw_content: '', anchors: [], filters: {} }),
    ),
  }));
  const search = vi.fn((_query: string) => Promise.resolve({ results: hits }));
  const mergeIndex = vi.fn((_path: string, _options: object) => Promise.resolve());
  const load = vi.fn((_path: string) =>
    Promise.resolve({ createInstance: () => ({ options, mergeIndex, search }) }),
  );
  const lookUp = await openIndexes(
    '/handbook/pagefind/',
    Promise.resolve(['en', 'en-2', 'zh', 'zh-2']),
    load,
  );
  return { lookUp, hits, search, mergeIndex, load };
}

test('all bundles are opened as one index, from the folder of the site', async () => {
  const { load, mergeIndex } = await opened();
  expect(load.mock.calls[0]?.[0]).toBe('/handbook/pagefind/en/pagefind.js');
  expect(mergeIndex.mock.calls).toMatchObject([
    ['/handbook/pagefind/en-2/', { language: 'en' }],
    ['/handbook/pagefind/zh/', { language: 'und' }],
    ['/handbook/pagefind/zh-2/', { language: 'und' }],
  ]);
});

test('an index that cannot run is told at once', async () => {
  const failing = opened([], () => Promise.reject(new Error('no WebAssembly')));
  await expect(failing).rejects.toThrow('no WebAssembly');
});

describe('the index is asked for', () => {
  test.each([
    ['雇主品牌', '雇主 主品 品牌'],
    ['税', '税'],
    ['hr部门', 'hr 部门'],
    ['employer brand', 'employer brand'],
    ["can't", 'can t'],
  ])('%s as %s', async (text, asked) => {
    const { lookUp, search } = await opened();
    await lookUp(formOf(text));
    expect(search).toHaveBeenCalledExactlyOnceWith(asked);
  });
});

describe('what was asked before', () => {
  test('is answered from memory, texts too', async () => {
    const { lookUp, search, hits } = await opened(['en_1']);
    for (const [hit] of [await lookUp(formOf('brand')), await lookUp(formOf('brand'))])
      await hit?.page();
    expect(search).toHaveBeenCalledOnce();
    expect(hits[0]?.data).toHaveBeenCalledOnce();
  });

  test('is asked again when it failed', async () => {
    const { lookUp, search } = await opened(['en_1']);
    search.mockRejectedValueOnce(new Error('no connection'));
    await expect(lookUp(formOf('brand'))).rejects.toThrow('no connection');
    await expect(lookUp(formOf('brand'))).resolves.toHaveLength(1);
  });
});

test('a hit tells whether the pairs of a query stand together', async () => {
  const { lookUp, hits } = await opened(['zh_together', 'zh_apart']);
  hits[0]?.words.splice(0, 1, 31, 5, 32, 30);
  hits[1]?.words.splice(0, 1, 5, 10, 30, 50);
  const [together, apart] = await lookUp(formOf('雇主品牌'));
  expect([together?.inOrder, apart?.inOrder]).toEqual([true, false]);
});

test('a hit says in which language it was found', async () => {
  const { lookUp } = await opened(['en_1', 'zh-hans_2']);
  expect((await lookUp(formOf('okr'))).map(({ language }) => language)).toEqual(['en', 'zh']);
});
