import { expect, test } from 'vitest';

import { chinesePunctuation } from '../../../scripts/check/chinese-punctuation.ts';
import { source, mdx, translation } from '../../support/mini-site.ts';
import { ask, askText, mend } from './one-rule.ts';

const said = (zh: string) => askText(chinesePunctuation, zh);
const mended = (zh: string) => mend(chinesePunctuation, zh);

test.each([
  ['Chinese punctuation', '面包，酵母：盐；水？火！（见下）……好——对。'],
  ['time and decimals', '9:30开始，3.5倍，1,000元，比例1:2。'],
  ['names and files with full stops', '用Node.js读zh.mdx，见v2.0，U.S.市场，No.1品牌。'],
  ['English between Chinese quotation marks', '他说：“Just do it. Now, please!”'],
  ['brackets of code and formulas', 'f(x)的值，file(s)，人数 = (a + b) × c'],
  ['counted items', '1)面包\n\na)盐'],
  ['options of commands', '用--fix参数，用 --fix 参数'],
  ['marks doubled for emphasis', '真的吗？？太好了！！'],
  ['code', '写`a,b`和\n\n```\n面包,盐...\n```'],
  ['addresses', '[面包](https://a.example/面包,盐(1))，https://a.example/x,y(1)。'],
  ['props of components', '<Note title="面包,盐">\n\n好。\n\n</Note>'],
  ['comments', '好{/* 面包,盐 */}。'],
  ['character references', '面包&#44;盐'],
])('%s passes', (_what, zh) => {
  expect(said(zh)).toEqual([]);
});

test('each English mark between Chinese characters is named at its place', () => {
  expect(said('面包,盐.水:火;好?对!\n\n> 面包\n> 盐,水')).toMatchInlineSnapshot(`
    [
      "zh.mdx:8:3 error: \`,\` is English punctuation in Chinese text — write ，",
      "zh.mdx:8:5 error: \`.\` is English punctuation in Chinese text — write 。",
      "zh.mdx:8:7 error: \`:\` is English punctuation in Chinese text — write ：",
      "zh.mdx:8:9 error: \`;\` is English punctuation in Chinese text — write ；",
      "zh.mdx:8:11 error: \`?\` is English punctuation in Chinese text — write ？",
      "zh.mdx:8:13 error: \`!\` is English punctuation in Chinese text — write ！",
      "zh.mdx:11:4 error: \`,\` is English punctuation in Chinese text — write ，",
    ]
  `);
});

test('a mark beside a letter is named, and left to the editor', () => {
  const zh = '面包,HR，HR:面包，`x`,面包，Yahoo!中国，好😀,面包';
  expect(said(zh)).toMatchInlineSnapshot(`
    [
      "zh.mdx:8:3 error: \`,\` is English punctuation in Chinese text — write ，",
      "zh.mdx:8:9 error: \`:\` is English punctuation in Chinese text — write ：",
      "zh.mdx:8:16 error: \`,\` is English punctuation in Chinese text — write ，",
      "zh.mdx:8:25 error: \`!\` is English punctuation in Chinese text — write ！",
      "zh.mdx:8:32 error: \`,\` is English punctuation in Chinese text — write ，",
    ]
  `);
  expect(mended(zh)).toBe(zh);
});

test.each([
  ['面包,盐.水:火;好?对!', '面包，盐。水：火；好？对！'],
  ['面包,', '面包，'],
  ['面包,\n盐', '面包，\n盐'],
  ['面包, 盐 , 水', '面包，盐，水'],
  ['《面包》,盐', '《面包》，盐'],
  ['“好”,盐', '“好”，盐'],
  ['真的?!', '真的？！'],
  ['𠮷,𠮷', '𠮷，𠮷'],
  ['**面包**,盐', '**面包**，盐'],
  ['<Term id="x">面包</Term>,盐', '<Term id="x">面包</Term>，盐'],
  ['面包[^1],盐\n\n[^1]: 注.', '面包[^1]，盐\n\n[^1]: 注。'],
  ['面包\\,盐', '面包，盐'],
  [
    '| 面包, | 盐. |\n| --- | --- |\n| 水: | 火 |',
    '| 面包， | 盐。 |\n| --- | --- |\n| 水： | 火 |',
  ],
  ['## 面包,盐. [#a-b]', '## 面包，盐。 [#a-b]'],
  ['![面包,盐](a.png "水,火")', '![面包，盐](a.png "水，火")'],
  ['一. 面包', '一、面包'],
])('%j becomes %j', (zh, wanted) => {
  expect(mended(zh)).toBe(wanted);
});

test('a blank that ends an address stays', () => {
  const zh = 'https://a.example。面包 , [盐](/b)';
  expect(mended(zh)).toBe(zh);
});

test('text around an address behind a lone bracket is read too', () => {
  expect(said('见 [面包 https://a.example/x 盐,水')).toMatchInlineSnapshot(`
    [
      "zh.mdx:8:28 error: \`,\` is English punctuation in Chinese text — write ，",
    ]
  `);
});

test('English brackets are named, and become Chinese where Chinese stands before or inside', () => {
  expect(said('人力资源(HR)部')).toMatchInlineSnapshot(`
    [
      "zh.mdx:8:5 error: \`(\` is an English bracket in Chinese text — write （",
      "zh.mdx:8:8 error: \`)\` is an English bracket in Chinese text — write ）",
    ]
  `);
  expect(mended('人力资源 (HR) 部')).toBe('人力资源（HR）部');
  expect(mended('GDP(国内生产总值)')).toBe('GDP（国内生产总值）');
  expect(mended('面包( a )盐')).toBe('面包（ a ）盐');
  expect(mended('面包（a)')).toBe('面包（a）');
  expect(mended('面包(a（b)）')).toBe('面包（a（b））');
  expect(mended('面包(2024),盐')).toBe('面包（2024），盐');
});

test('a bracket without its other half is named, and left to the editor', () => {
  expect(said('面包(盐')).toMatchInlineSnapshot(`
    [
      "zh.mdx:8:3 error: \`(\` is an English bracket in Chinese text — write （",
    ]
  `);
  expect(mended('面包(盐')).toBe('面包(盐');
});

test('an ellipsis has six dots in the middle', () => {
  expect(said('面包...\n\n面包。。。盐\n\n面包..盐')).toMatchInlineSnapshot(`
    [
      "zh.mdx:8:3 error: \`...\` is no Chinese ellipsis — write ……",
      "zh.mdx:10:3 error: \`。。。\` is no Chinese ellipsis — write ……",
      "zh.mdx:12:3 error: \`..\` is no Chinese ellipsis — write ……",
    ]
  `);
  expect(mended('面包...')).toBe('面包……');
  expect(mended('面包......盐')).toBe('面包……盐');
  expect(mended('面包。。。')).toBe('面包……');
  expect(mended('1...10')).toBe('1...10');
});

test('a dash is two characters wide', () => {
  expect(said('面包--盐\n\nAI--面包')).toMatchInlineSnapshot(`
    [
      "zh.mdx:8:3 error: \`--\` is no Chinese dash — write ——",
      "zh.mdx:10:3 error: \`--\` is no Chinese dash — write ——",
    ]
  `);
  expect(mended('面包 -- 盐')).toBe('面包——盐');
  expect(mended('AI--面包')).toBe('AI--面包');
});

test('one mark is enough', () => {
  expect(said('面包。。\n\n面包，。盐')).toMatchInlineSnapshot(`
    [
      "zh.mdx:8:3 error: several marks stand together: \`。。\` — write 。",
      "zh.mdx:10:3 error: several marks stand together: \`，。\` — keep the one that is meant",
    ]
  `);
  expect(mended('面包。。')).toBe('面包。');
  expect(mended('面包，。盐')).toBe('面包，。盐');
});

test('letters and digits are of the usual width', () => {
  expect(said('共１２个ＡＢ')).toMatchInlineSnapshot(`
    [
      "zh.mdx:8:2 warning: \`１２\` is written in full-width letters or digits — write 12",
      "zh.mdx:8:5 warning: \`ＡＢ\` is written in full-width letters or digits — write AB",
    ]
  `);
  expect(mended('共１２个ＡＢ')).toBe('共12个AB');
});

test('the head and both languages of YAML are read, each as its own', () => {
  const { said, mended } = ask(chinesePunctuation, {
    'articles/a/en.mdx': mdx(source('Bread, 面包,盐')),
    'articles/a/zh.mdx': mdx(translation('"面包, 盐"', '\n')).replace(
      '面粉、水、盐和时间怎样变成一个面包，一步一步讲清楚。',
      "'面包:盐'",
    ),
    'topics.yaml':
      'baking:\n  name: { en: "面包,盐", zh: 面包.盐 }\n  description:\n    en: Heat\n    zh: |\n      面包,\n      盐,水\n',
    'glossary/x.yaml':
      'name: { en: A, zh: 甲 }\ndefinition: { en: A, zh: "甲\\",乙" }\navoid: { zh: ["面,包"] }\n',
  });
  expect(said).toMatchInlineSnapshot(`
    [
      "articles/a/zh.mdx:2:11 error: \`,\` is English punctuation in Chinese text — write ，",
      "articles/a/zh.mdx:3:17 error: \`:\` is English punctuation in Chinese text — write ：",
      "topics.yaml:2:29 error: \`.\` is English punctuation in Chinese text — write 。",
      "topics.yaml:6:9 error: \`,\` is English punctuation in Chinese text — write ，",
      "topics.yaml:7:8 error: \`,\` is English punctuation in Chinese text — write ，",
      "glossary/x.yaml:2:30 error: \`,\` is English punctuation in Chinese text — write ，",
    ]
  `);
  expect(mended).toMatchInlineSnapshot(`
    {
      "articles/a/en.mdx": "---
    title: Bread, 面包,盐
    description: How flour, water, salt and time become a loaf of bread.
    answer: Two sentences.
    published: 2026-01-02
    topics: [baking]
    ---


    ",
      "articles/a/zh.mdx": "---
    title: "面包，盐"
    description: '面包：盐'
    answer: 两句话。
    translation: { of: en }
    ---


    ",
      "glossary/x.yaml": "name: { en: A, zh: 甲 }
    definition: { en: A, zh: "甲\\",乙" }
    avoid: { zh: ["面,包"] }
    ",
      "topics.yaml": "baking:
      name: { en: "面包,盐", zh: 面包。盐 }
      description:
        en: Heat
        zh: |
          面包，
          盐，水
    ",
    }
  `);
});
