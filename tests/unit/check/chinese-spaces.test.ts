import { expect, test } from 'vitest';

import { parseProse } from '../../../src/prose/parse.ts';
import { chineseSpaces } from '../../../scripts/check/chinese-spaces.ts';
import { mdx, source, translation } from '../../support/mini-site.ts';
import { ask, askText, mend } from './one-rule.ts';

const said = (zh: string) => askText(chineseSpaces, zh);
const mended = (zh: string) => mend(chineseSpaces, zh);

test.each([
  ['text without spaces', '人力资源HR部有3个人，叫“面包”。'],
  ['English words', '读Harvard Business Review的文章'],
  ['inline code', '运行 `npm run check` 就好'],
  ['pictures and addresses', '见 https://a.example/x 吧'],
  ['signs', '面包 = 盐 + 水，50% 的人，面包 · 盐'],
  ['emoji', '面包 😀 盐'],
  ['cells and list marks', '| 面包 | 盐 |\n| --- | --- |\n| 水 | 火 |\n\n- 面包\n  盐\n\n1. 水'],
  ['line ends and hard breaks', '面包  \n盐\\\n水   \n火'],
  ['an id', '## 面包 [#bread]'],
  ['the blanks that _ needs', '读 _HBR_ 的文章'],
  ['a blank that ends an address', 'https://a.example。面包 [盐](/b)'],
])('%s pass', (_what, zh) => {
  expect(said(zh)).toEqual([]);
});

test('each typed space is named at its place', () => {
  expect(
    said('人力 HR 部\n\n面包 盐\n\n面包 ，盐\n\n面包\u3000盐\n\n面包\u00A0a\n\n\u3000\u3000面包'),
  ).toMatchInlineSnapshot(`
    [
      "zh.mdx:8:3 error: a typed space stands between “力” and “H” — delete it: the site itself sets the gap",
      "zh.mdx:8:6 error: a typed space stands between “R” and “部” — delete it: the site itself sets the gap",
      "zh.mdx:10:3 error: a typed space stands between “包” and “盐” — delete it",
      "zh.mdx:12:3 error: a typed space stands between “包” and “，” — delete it",
      "zh.mdx:14:3 error: a typed full-width space stands between “包” and “盐” — delete it",
      "zh.mdx:16:3 error: a typed space stands between “包” and “a” — delete it: the site itself sets the gap",
      "zh.mdx:18:1 error: full-width spaces stand at the beginning of the line — delete them: the site itself sets the paragraphs",
    ]
  `);
});

test.each([
  ['人力 HR 部', '人力HR部'],
  ['第 3  章', '第3章'],
  ['面包 ，盐', '面包，盐'],
  ['面包 “盐” 水', '面包“盐”水'],
  ['\u3000\u3000面包', '面包'],
  ['面包\u00A0a\u3000盐', '面包a盐'],
  ['> 面包 a', '> 面包a'],
  ['## 面包 a [#a]', '## 面包a [#a]'],
  ['[面包 a](/b) 盐', '[面包a](/b)盐'],
  ['面包 <Term id="x">盐</Term> 水', '面包<Term id="x">盐</Term>水'],
])('%j becomes %j', (zh, wanted) => {
  expect(mended(zh)).toBe(wanted);
});

test('a space on both sides of a sign is left to the editor', () => {
  const zh = '面包 ** 盐';
  expect(mended(zh)).toBe(zh);
});

test.each(['**', '*', '~~'])('what %s marks stays marked without the spaces', (sign) => {
  for (const inner of ['面包', 'HR', '“面包”', '（面包）', '3']) {
    const zh = `面 ${sign}${inner}${sign} 包`;
    const types = (text: string) =>
      JSON.stringify(parseProse('zh.mdx', text).tree).match(/"type":"(?:strong|emphasis|delete)"/g);
    expect(mended(zh)).toBe(zh.replaceAll(' ', ''));
    expect(types(mended(zh))).toEqual(types(zh));
  }
});

test('a line break in a value becomes a space, one in prose does not', () => {
  const zh = mdx(
    translation('面包').replace(
      '面粉、水、盐和时间怎样变成一个面包，一步一步讲清楚。',
      '面包\n  和盐',
    ),
    '面包\n和盐',
  );
  const files = { 'articles/a/en.mdx': mdx(source('A')), 'articles/a/zh.mdx': zh };
  const { said, mended } = ask(chineseSpaces, files);
  expect(said).toMatchInlineSnapshot(`
    [
      "articles/a/zh.mdx:3:16 error: the line break between “包” and “和” becomes a space — write it on one line",
    ]
  `);
  expect(mended['articles/a/zh.mdx']).toBe(zh.replace('面包\n  和盐', '面包和盐'));
});
