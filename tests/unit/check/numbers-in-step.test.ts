import { describe, expect, test } from 'vitest';

import { numbersInStep } from '../../../scripts/check/numbers-in-step.ts';
import { mdx, source, translation } from '../../support/mini-site.ts';
import { said, saidOfPair } from './said.ts';

const saidOf = (en: string, zh: string) => saidOfPair(numbersInStep, en, zh);

describe('the same figures pass', () => {
  test.each([
    ['in digits', 'up 30 %, to 3,000', '增长30%，达到3,000'],
    ['in full-width digits', '30% of 3,000', '３，０００的３０％'],
    ['in words', 'thirty per cent of thirty-five', '三十五的百分之三十'],
    ['in tenths', '30% and 10%', '三成和一成'],
    ['in 万 and 亿', '30,000 and 150 million', '3万和1.5亿'],
    [
      'as dates',
      'Tuesday 22 May 2012, in May 2012, in May',
      '2012年5月22日（星期二），2012年5月，5月',
    ],
    ['as times', '9:30 am to 2 pm', '上午9点30分到下午2点'],
    ['as ranges', '6–9 months, 30–40%', '6至9个月，30%到40%'],
    ['as ordinals', 'the first, the 3rd, the twelfth', '第一、第3、第十二'],
    ['as fractions', 'one post in five, a third, half', '五分之一，三分之一，一半'],
    [
      'small ones in digits and in words',
      '2 weeks, three steps, 1 person',
      '两周，3个步骤，一个人',
    ],
    ['as turns of speech', 'half an hour, a dozen, a year', '30分钟，12个，12个月'],
    [
      'with words that count nothing',
      'together, some, very important',
      '一起，一些，十分重要，万一，统一',
    ],
    ['in another order within the section', 'first 5 days\n\nthen 7 days', '先5天，再7天'],
    [
      'in bold, in links and in tables',
      '**30**% of [40](/articles)\n\n| 50 |\n|---|',
      '**30**%的[40](/articles)\n\n| 50 |\n|---|',
    ],
  ])('%s', (_what, en, zh) => {
    expect(saidOf(en, zh)).toEqual([]);
  });

  test.each([
    ['code', '`30`', '甲'],
    ['a code block', '```\n30\n```', '甲'],
    ['the address of a link', '[a](/articles/30)', '[甲](/articles/40)'],
    ['a bare address', 'a https://bread.example/30', '甲'],
    ['props', '<Note title="30">\n\na\n\n</Note>', '<Note title="40">\n\n甲\n\n</Note>'],
    ['the numbers of a list', '3. a\n4. b', '- 甲\n- 乙'],
    ['a comment', 'a {/* 30 */}', '甲'],
    ['the id of a heading', '## A [#a-30]\n\na', '## 甲 [#a-30]\n\n甲'],
  ])('%s is no text and states nothing', (_what, en, zh) => {
    expect(saidOf(en, zh)).toEqual([]);
  });
});

describe('a changed figure is one problem, where it stands in the translation', () => {
  test.each([
    ['a percentage', 'up 30%', '增长35%', '8:3 “35%” is “30%” in articles/a/en.mdx:9'],
    [
      'a percentage in words',
      'up 30%',
      '增长三成五',
      '8:3 “三成五” is “30%” in articles/a/en.mdx:9',
    ],
    ['a year', 'in 2012', '2021年', '8:1 “2021” is “2012” in articles/a/en.mdx:9'],
    [
      'a day',
      '22 May 2012',
      '2012年5月23日',
      '8:1 “2012年5月23日” is “22 May 2012” in articles/a/en.mdx:9',
    ],
    ['a month', '22 May', '6月22日', '8:1 “6月22日” is “22 May” in articles/a/en.mdx:9'],
    ['a scale', '3,000 people', '3万人', '8:1 “3万” is “3,000” in articles/a/en.mdx:9'],
    ['one of a range', '1–2 months', '1–3个月', '8:3 “3” is “2” in articles/a/en.mdx:9'],
    ['a time', 'at 9:30', '9:40开始', '8:1 “9:40” is “9:30” in articles/a/en.mdx:9'],
    [
      'a number in words',
      'twelve musts',
      '十三条必备',
      '8:1 “十三” is “twelve” in articles/a/en.mdx:9',
    ],
    [
      'a small number in words',
      'for three weeks',
      '为期四周',
      '8:3 “四” is “three” in articles/a/en.mdx:9',
    ],
    ['one of two that were alike', '5 of 5', '5分里选4', '8:5 “4” is “5” in articles/a/en.mdx:9'],
    [
      'a cell',
      '| a |\n|---|\n| 5 |\n| 7 |',
      '| 甲 |\n|---|\n| 5 |\n| 8 |',
      '11:3 “8” is “7” in articles/a/en.mdx:12',
    ],
    [
      'bold in an escape',
      'a\\_b **30**%',
      '甲\\_乙**35**%',
      '8:7 “35%” is “30%” in articles/a/en.mdx:9',
    ],
  ])('%s', (_what, en, zh, words) => {
    expect(saidOf(en, zh)).toEqual([
      `articles/a/zh.mdx:${words} — write the same in both languages, or add {/* intended: numbers-in-step */} to the line if the difference is meant`,
    ]);
  });
});

test('a figure that only one language has is told of in the translation', () => {
  expect([
    ...saidOf('## A [#a]\n\na\n\n30% of b', '## 甲 [#a]\n\n甲\n\n乙'),
    ...saidOf('## A [#a]\n\na\n\n30% of b', '## 甲 [#a]\n\n甲'),
    ...saidOf('a', '30%的甲'),
  ]).toMatchInlineSnapshot(`
    [
      "articles/a/zh.mdx:12:1 “30%” of articles/a/en.mdx:13 is missing here — write the same in both languages, or add {/* intended: numbers-in-step */} to the line if the difference is meant",
      "articles/a/zh.mdx:8:1 “30%” of articles/a/en.mdx:13 is missing here — write the same in both languages, or add {/* intended: numbers-in-step */} to the line if the difference is meant",
      "articles/a/zh.mdx:8:1 “30%” has no counterpart in articles/a/en.mdx:9 — write the same in both languages, or add {/* intended: numbers-in-step */} to the line if the difference is meant",
    ]
  `);
});

test('a small number in words needs no counterpart, twelve does', () => {
  expect(saidOf('two of them', '它们')).toEqual([]);
  expect(saidOf('twelve of them', '它们')).toHaveLength(1);
});

test('a word answers for a figure only in its own passage, where the passages agree', () => {
  expect(saidOf('3 days\n\nof three', '甲\n\n三个')).toHaveLength(1);
  expect(saidOf('3 days\n\nof three', '三天\n\n三个')).toEqual([]);
  expect(saidOf('3 days\n\nof these', '甲，有三天')).toEqual([]);
});

test('each section is held against its own counterpart', () => {
  expect(saidOf('## A [#a]\n\n30%\n\n## B [#b]\n\n40%', '## 甲 [#a]\n\n40%\n\n## 乙 [#b]\n\n30%'))
    .toMatchInlineSnapshot(`
    [
      "articles/a/zh.mdx:10:1 “40%” is “30%” in articles/a/en.mdx:11 — write the same in both languages, or add {/* intended: numbers-in-step */} to the line if the difference is meant",
      "articles/a/zh.mdx:14:1 “30%” is “40%” in articles/a/en.mdx:15 — write the same in both languages, or add {/* intended: numbers-in-step */} to the line if the difference is meant",
    ]
  `);
});

test('the words of heads are compared too', () => {
  expect(
    said(numbersInStep, {
      'articles/a/en.mdx': mdx(source('The first 90 days')),
      'articles/a/zh.mdx': mdx(translation('头30天')),
    }),
  ).toMatchInlineSnapshot(`
    [
      "articles/a/zh.mdx:2:1 “30” is “90” in articles/a/en.mdx:2 — write the same in both languages, or add # intended: numbers-in-step to the line if the difference is meant",
    ]
  `);
});

test('so are those of YAML, save the names of terms', () => {
  expect(
    said(numbersInStep, {
      'glossary/crumb.yaml':
        'name: { en: Four Ps, zh: 4P }\ndefinition: { en: The inner 80%, zh: 里面的70% }\nvariants: { en: [12 Ps], zh: [] }',
    }),
  ).toMatchInlineSnapshot(`
    [
      "glossary/crumb.yaml:2:34 “70%” is “80%” in glossary/crumb.yaml:2 — write the same in both languages, or add # intended: numbers-in-step to the line if the difference is meant",
    ]
  `);
});

test('a section in which everything differs is told of twenty times at most', () => {
  const numbers = Array.from({ length: 100 }, (_, index) => 1000 + index).join(', ');
  expect(saidOf(numbers, '甲')).toHaveLength(20);
});

test('a table of 5,000 rows is compared in no time', () => {
  const rows = (first: number) =>
    `| a |\n|---|\n${Array.from({ length: 5000 }, (_, row) => `| ${row + first} |`).join('\n')}`;
  const start = performance.now();
  expect(saidOf(rows(0), rows(1))).toHaveLength(2);
  expect(performance.now() - start).toBeLessThan(10_000);
});
