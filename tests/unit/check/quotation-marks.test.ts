import { expect, test } from 'vitest';

import { quotationMarks } from '../../../scripts/check/quotation-marks.ts';
import { mdx, source, translation } from '../../support/mini-site.ts';
import { ask, askText } from './one-rule.ts';

const said = (zh: string, en?: string) => askText(quotationMarks, zh, en);

test.each([
  ['curly marks', '他说“好的‘面包’”。', '“It’s bread”'],
  ['English that is straight throughout', '面包', 'It\'s "bread"'],
  ['apostrophes in names', "Let's Encrypt", 'Text'],
  ['feet and inches', '27"的屏幕', '“A” screen of 27" and 5\' 6"'],
  ['code', '`"面包"`', '“A” is `"a"`'],
  ['props and titles', '<Note title="面包">\n\n好\n\n</Note>\n\n![面包](a.png "盐")', 'Text'],
])('%s pass', (_what, zh, en) => {
  expect(said(zh, en)).toEqual([]);
});

test('straight marks in Chinese are named, two as one', () => {
  expect(said('他说"面包"和"盐"，还有\'水\'，"火')).toMatchInlineSnapshot(`
    [
      "zh.mdx:8:3 error: a straight quotation mark \`"\` in Chinese text — write “面包”",
      "zh.mdx:8:8 error: a straight quotation mark \`"\` in Chinese text — write “盐”",
      "zh.mdx:8:14 error: a straight quotation mark \`'\` in Chinese text — write ‘水’",
      "zh.mdx:8:18 error: a straight quotation mark \`"\` in Chinese text — write “ or ”",
    ]
  `);
});

test('a quotation that ends in a digit ends', () => {
  expect(said('他说"共27"和"盐"')).toMatchInlineSnapshot(`
    [
      "zh.mdx:8:3 error: a straight quotation mark \`"\` in Chinese text — write “共27”",
      "zh.mdx:8:9 error: a straight quotation mark \`"\` in Chinese text — write “盐”",
    ]
  `);
});

test('straight marks beside curly ones are warnings in English', () => {
  expect(said('面包', 'It’s "bread", it\'s (\'salt\')\n\nSay "2026" twice')).toMatchInlineSnapshot(`
    [
      "en.mdx:9:6 warning: \`"\` is straight; other quotation marks of this text are curly — write “",
      "en.mdx:9:12 warning: \`"\` is straight; other quotation marks of this text are curly — write ”",
      "en.mdx:9:17 warning: \`'\` is straight; other quotation marks of this text are curly — write ’",
      "en.mdx:9:21 warning: \`'\` is straight; other quotation marks of this text are curly — write ‘",
      "en.mdx:9:26 warning: \`'\` is straight; other quotation marks of this text are curly — write ’",
      "en.mdx:11:5 warning: \`"\` is straight; other quotation marks of this text are curly — write “",
      "en.mdx:11:10 warning: \`"\` is straight; other quotation marks of this text are curly — write ”",
    ]
  `);
});

test('quotation marks of YAML itself are none', () => {
  const { said } = ask(quotationMarks, {
    'articles/a/en.mdx': mdx(source('"“Bread”"')),
    'articles/a/zh.mdx': mdx(
      translation("'面包'").replace(
        '面粉、水、盐和时间怎样变成一个面包，一步一步讲清楚。',
        '"面\\"包\\""',
      ),
    ),
  });
  expect(said).toMatchInlineSnapshot(`
    [
      "articles/a/zh.mdx:3:16 error: a straight quotation mark \`"\` in Chinese text — write “包”",
    ]
  `);
});
