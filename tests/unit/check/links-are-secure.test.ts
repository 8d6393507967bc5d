import { expect, test } from 'vitest';

import { linksAreSecure } from '../../../scripts/check/links-are-secure.ts';
import { mdx, source } from '../../support/mini-site.ts';
import { said } from './said.ts';

const saidOf = (body: string) =>
  said(linksAreSecure, { 'articles/a/en.mdx': mdx(source('A'), body) });

test.each([
  '[x](https://bread.example)',
  '[x](/articles/a)',
  '[x](mailto:a@bread.example)',
  '`http://bread.example`',
])('%s passes', (body) => {
  expect(saidOf(body)).toEqual([]);
});

test.each([
  ['a link', 'See [x](http://bread.example/a).', '9:5'],
  ['a bare address', 'See http://bread.example/a.', '9:5'],
  ['an address by name', '[x][y]\n\n[y]: HTTP://bread.example/a', '11:1'],
])('%s that anybody on the way can read is a warning', (_what, body, place) => {
  expect(saidOf(body)).toHaveLength(1);
  expect(saidOf(body)[0]).toContain(`articles/a/en.mdx:${place} (warning)`);
});

test('so is the address of a source', () => {
  expect(
    said(linksAreSecure, {
      'sources.yaml':
        'study:\n  kind: report\n  name: { en: A, zh: 甲 }\n  address: http://bread.example/a\n  checked: 2026-01-02',
    }),
  ).toMatchInlineSnapshot(`
    [
      "sources.yaml:4:3 (warning) \`http://bread.example/a\` is not secure — open https://bread.example/a and, if it shows the same, write that",
    ]
  `);
});
