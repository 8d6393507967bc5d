import { expect, test } from 'vitest';

import { simplifiedCharacters } from '../../../scripts/check/simplified-characters.ts';
import { askText } from './one-rule.ts';

const said = (zh: string, en?: string) => askText(simplifiedCharacters, zh, en);

test.each([
  ['Simplified text', '市场营销与人力资源，𠮷'],
  [
    'characters that Simplified has too',
    '乾坤，著作，瞭望，慰藉，夥颐，摺扇，於菟，宫商角徵羽，毕昇',
  ],
  ['code', '`市場`'],
])('%s passes', (_what, zh) => {
  expect(said(zh)).toEqual([]);
});

test('Traditional characters are named with the Simplified text, once for a run', () => {
  expect(said('我們是市場營銷部，與人力資源部\n\n這裡裏頭')).toMatchInlineSnapshot(`
    [
      "zh.mdx:8:2 error: Traditional characters: 們場營銷 — write 们是市场营销部",
      "zh.mdx:8:10 error: Traditional characters: 與資 — write 与人力资源部",
      "zh.mdx:10:1 error: Traditional characters: 這裡裏頭 — write 这里里头",
    ]
  `);
});

test('English pages may quote Traditional text', () => {
  expect(said('面包', 'The term 市場')).toEqual([]);
});
