import { describe, expect, test } from 'vitest';

import { applyEdits } from '../../scripts/fix.ts';
import { redirectsFile } from '../../src/model/redirects.ts';
import { article, mdx, miniSite, source } from '../support/mini-site.ts';

const page = (body: string, more = '') => ({ 'articles/a/en.mdx': mdx(source('A', more), body) });
const lock = (...addresses: string[]) => ({
  'urls.lock': `${['topics/baking', ...addresses].sort().join('\n')}\n`,
});

describe('a published address', () => {
  test('that is still there passes', () => {
    const files = { ...page('## One [#one]\n\nx'), ...lock('articles/a', 'articles/a#one') };
    expect(miniSite(files).said).toEqual([]);
  });

  test('that is gone is an error, with the page that may have taken its place', () => {
    const files = { ...page('x'), ...lock('articles/a', 'articles/b') };
    expect(miniSite(files).said).toMatchInlineSnapshot(`
      [
        "urls.lock:2:1 addresses-last: the published address \`articles/b\` is gone — add \`aliases: [articles/b]\` to the page that takes its place (did you mean \`articles/a\`?)",
      ]
    `);
  });

  test('passes when a page names it as its former one', () => {
    const files = {
      ...page('## One [#one]\n\nx', 'aliases: [articles/b]'),
      ...lock('articles/a', 'articles/a#one', 'articles/b', 'articles/b#one'),
    };
    expect(miniSite(files).said).toEqual([]);
  });

  test('of a section that is gone is an error', () => {
    const files = {
      ...page('## Two [#two]\n\nx'),
      ...lock('articles/a', 'articles/a#one', 'articles/a#two'),
    };
    expect(miniSite(files).said).toMatchInlineSnapshot(`
      [
        "urls.lock:2:1 addresses-last: the published section \`articles/a#one\` is gone — keep its id beside the new one: ## … [#new-id #one]",
      ]
    `);
  });

  test('of a section passes when the section keeps its former id', () => {
    const files = {
      ...page('## Two [#two #one]\n\nx\n\n[here](#one)'),
      ...lock('articles/a', 'articles/a#one', 'articles/a#two'),
    };
    expect(miniSite(files).said).toEqual([]);
  });
});

test('new addresses are recorded by the fix, in order', () => {
  const files = { ...page('## One [#one]\n\nx'), ...lock() };
  const { problems, said } = miniSite(files);
  expect(said).toMatchInlineSnapshot(`
    [
      "urls.lock:1:1 addresses-last: 2 new addresses are not recorded: articles/a, articles/a#one — run npm run check -- --fix, which adds them",
    ]
  `);
  const recorded = applyEdits(
    files['urls.lock'],
    problems.flatMap(({ fix }) => fix ?? []),
  );
  expect(recorded).toBe('articles/a\narticles/a#one\ntopics/baking\n');
  expect(miniSite({ ...files, 'urls.lock': recorded }).said).toEqual([]);
});

test('a former address that belongs to somebody is refused', () => {
  const files = {
    ...page('x', 'aliases: [articles/b]'),
    'articles/b/en.mdx': mdx(source('B', 'aliases: [articles/c]')),
    'articles/d/en.mdx': mdx(source('D', 'aliases: [articles/c]')),
  };
  expect(miniSite(files).said).toMatchInlineSnapshot(`
    [
      "articles/a/en.mdx:7:11 references-exist: the address \`articles/b\` belongs to articles/b — take it out here, or there",
      "articles/d/en.mdx:7:11 references-exist: the address \`articles/c\` belongs to articles/b — take it out here, or there",
    ]
  `);
});

test('a former address leads on in both languages', () => {
  const { site } = miniSite({
    ...article('a', 'One', '一'),
    'articles/a/en.mdx': mdx(source('A', 'aliases: [articles/b]')),
  });
  expect(site && redirectsFile(site)).toBe(
    '/en/articles/b/ /en/articles/a/ 301\n/zh/articles/b/ /zh/articles/a/ 301\n',
  );
});
