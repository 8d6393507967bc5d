import { expect, test } from 'vitest';

import { chineseAddresses } from '../../../scripts/check/chinese-addresses.ts';
import { askText } from './one-rule.ts';

test.each([
  '见https://a.example/x。面包',
  '见 https://a.example/x 面包',
  '见（https://a.example/x），面包',
  '见[面包](https://a.example/%E9%9D%A2包)面包',
  '写信给baker@bread.example吧',
  '`https://a.example/x面包`',
])('%s passes', (zh) => {
  expect(askText(chineseAddresses, zh)).toEqual([]);
});

test('an address that Chinese follows at once is a warning', () => {
  expect(askText(chineseAddresses, '面包，见https://a.example/x市场')).toMatchInlineSnapshot(`
    [
      "zh.mdx:8:5 warning: the address \`https://a.example/x\` has no clear end, Chinese text follows at once: “市” — write [what it leads to](address)",
    ]
  `);
});

test('an address nobody can read is a warning, in both languages', () => {
  const text = 'https://a.example/%E9%9D%A2 x';
  expect(askText(chineseAddresses, text, text)).toMatchInlineSnapshot(`
    [
      "en.mdx:9:1 warning: the address \`https://a.example/%E…\` holds % codes, which nobody can read — write [what it leads to](address)",
      "zh.mdx:8:1 warning: the address \`https://a.example/%E…\` holds % codes, which nobody can read — write [what it leads to](address)",
    ]
  `);
});

test('an address that swallows Markdown is a warning', () => {
  expect(askText(chineseAddresses, '见https://a.example。又见[面包](/b)')).toMatchInlineSnapshot(`
    [
      "zh.mdx:8:2 warning: the address \`https://a.example\` swallows the \`[\` behind it — write [what it leads to](address), or type a space after it",
    ]
  `);
});
