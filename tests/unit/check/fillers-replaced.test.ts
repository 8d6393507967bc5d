import { expect, test } from 'vitest';

import { mdx, miniSite, source } from '../../support/mini-site.ts';

const page = (more = '') => ({
  'articles/a/en.mdx': mdx(source('A (to write)', more), '## One [#one]\n\nText (to write).'),
});

test('a filler in a page that readers see is an error, wherever it stands', () => {
  expect(miniSite(page()).said).toMatchInlineSnapshot(`
    [
      "articles/a/en.mdx:2:10 fillers-replaced: “(to write)” is still there — write the text itself; until then \`draft: true\` in the facts keeps the page back",
      "articles/a/en.mdx:11:6 fillers-replaced: “(to write)” is still there — write the text itself; until then \`draft: true\` in the facts keeps the page back",
    ]
  `);
});

test('a draft may hold fillers', () => {
  expect(miniSite(page('draft: true')).said).toEqual([]);
});
