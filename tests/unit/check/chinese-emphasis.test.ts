import { expect, test } from 'vitest';

import { chineseEmphasis } from '../../../scripts/check/chinese-emphasis.ts';
import { mdx, source, translation } from '../../support/mini-site.ts';
import { ask, askText } from './one-rule.ts';

const said = (zh: string, en?: string) => askText(chineseEmphasis, zh, en);

test.each([
  ['bold and struck text', '面包**重点。**后面，~~盐~~水，**“面包”**盐'],
  ['italics of English words', '读*Harvard Business Review*'],
  ['signs with a backslash', '面包\\*\\*盐\\*\\*，\\_面包\\_'],
  ['signs in code', '`**面包`，`_面包_`'],
  ['names with _', 'a_面包_b'],
  ['a single ~', '3~5天'],
])('%s pass', (_what, zh) => {
  expect(said(zh)).toEqual([]);
});

test('signs that make no bold and strike nothing are named in both languages', () => {
  expect(
    said(
      '** 面包 **盐\n\n面包**盐\n\nHR**“面包”**盐\n\n~~面包 ~~盐',
      'Some ** bread ** and **salt',
    ),
  ).toMatchInlineSnapshot(`
    [
      "en.mdx:9:6 error: readers see the characters \`**\` — write **bread**, with no space inside the signs",
      "en.mdx:9:22 error: readers see the characters \`**\` — write ** at both ends, **…**, or \\*\\* for the signs themselves",
      "zh.mdx:8:1 error: readers see the characters \`**\` — write **面包**, with no space inside the signs",
      "zh.mdx:10:3 error: readers see the characters \`**\` — write ** at both ends, **…**, or \\*\\* for the signs themselves",
      "zh.mdx:12:3 error: readers see the characters \`**\` — move punctuation beside the signs to their other side, or type a space outside them",
      "zh.mdx:14:1 error: readers see the characters \`~~\` — write ~~面包~~, with no space inside the signs",
    ]
  `);
});

test('_ beside Chinese is named', () => {
  expect(said('面_包_盐，面__包__盐')).toMatchInlineSnapshot(`
    [
      "zh.mdx:8:2 error: readers see the characters \`_\` — write **包**",
      "zh.mdx:8:8 error: readers see the characters \`__\` — write **包**",
    ]
  `);
});

test('italics of Chinese are a warning', () => {
  expect(said('面*包*盐，_面包_', 'Italics are *fine*')).toMatchInlineSnapshot(`
    [
      "zh.mdx:8:2 warning: Chinese is not set in italics — write **包** to stress it, 《》 for a title",
      "zh.mdx:8:7 warning: Chinese is not set in italics — write **面包** to stress it, 《》 for a title",
    ]
  `);
});

test('text between two single ~ is a warning', () => {
  expect(said('等3~5天，来10~20人', 'Wait 3~5 days for 10~20 people')).toMatchInlineSnapshot(`
    [
      "en.mdx:9:7 warning: “5 days for 10” is struck through: it stands between two \`~\` — write 3–5 for “from … to”, ~~…~~ for text that is struck through",
      "zh.mdx:8:3 warning: “5天，来10” is struck through: it stands between two \`~\` — write 3～5 for “from … to”, ~~…~~ for text that is struck through",
    ]
  `);
});

test('signs in a value are never bold', () => {
  const { said } = ask(chineseEmphasis, {
    'articles/a/en.mdx': mdx(source('Some **bread**')),
    'articles/a/zh.mdx': mdx(translation('面**包**，面_包_')),
  });
  expect(said).toMatchInlineSnapshot(`
    [
      "articles/a/en.mdx:2:13 error: readers see the characters \`**\` — delete \`**\`: this text knows no Markdown",
      "articles/a/zh.mdx:2:9 error: readers see the characters \`**\` — delete \`**\`: this text knows no Markdown",
      "articles/a/zh.mdx:2:16 error: readers see the characters \`_\` — delete \`_\`: this text knows no Markdown",
    ]
  `);
});
