import { describe, expect, test } from 'vitest';

import { downloadsAreSafe } from '../../../scripts/check/downloads-are-safe.ts';
import { downloadsAreUsed } from '../../../scripts/check/downloads-are-used.ts';
import { downloadsInStep } from '../../../scripts/check/downloads-in-step.ts';
import { linksExist } from '../../../scripts/check/links-exist.ts';
import { linksInStep } from '../../../scripts/check/links-in-step.ts';
import { said, saidOfPair } from './said.ts';

const en = 'articles/a/templates/plan.en.csv';
const zh = 'articles/a/templates/plan.zh.csv';
const links = ['[x](templates/plan.en.csv)', '[甲](templates/plan.zh.csv)'] as const;
const plans = { [en]: 'Day,Who\n1,HR\n', [zh]: '天,谁\n1,人力\n' };

test('a file that exists in both languages and is linked in both passes every rule', () => {
  for (const rule of [downloadsAreSafe, downloadsAreUsed, downloadsInStep, linksExist, linksInStep])
    expect(saidOfPair(rule, ...links, plans)).toEqual([]);
});

describe('links-exist', () => {
  test('a file that is not there is told with the nearest name', () => {
    expect(saidOfPair(linksExist, '[x](templates/plans.en.csv)', links[1], plans))
      .toMatchInlineSnapshot(`
      [
        "articles/a/en.mdx:9:1 there is no file \`templates/plans.en.csv\` to download — did you mean \`templates/plan.en.csv\`?",
      ]
    `);
  });

  test('a link to the file of the other language is an error', () => {
    expect(saidOfPair(linksExist, links[0], links[0], plans)).toMatchInlineSnapshot(`
      [
        "articles/a/zh.mdx:8:1 \`templates/plan.en.csv\` is the file for readers of the other language — link to \`templates/plan.zh.csv\` here",
      ]
    `);
  });

  test('a path that leaves the folder leads nowhere', () => {
    expect(saidOfPair(linksExist, '[x](templates/../../../site.yaml)', '甲'))
      .toMatchInlineSnapshot(`
      [
        "articles/a/en.mdx:9:1 there is no file \`templates/../../../site.yaml\` to download — there is none to choose from yet",
      ]
    `);
  });
});

describe('downloads-are-safe', () => {
  test.each([
    ['a formula', 'a,"=1+1"\n'],
    ['a call', 'a,@SUM(1)\n'],
    ['a command', '-2+3+cmd|x\n'],
    ['a formula after blanks', 'a, =1\n'],
  ])('%s is refused', (_what, csv) => {
    expect(said(downloadsAreSafe, { [en]: csv })).toMatchSnapshot();
  });

  test('negative and signed numbers pass, as does a sign inside a cell', () => {
    expect(said(downloadsAreSafe, { [en]: '-5,+3.5,-10%,a-b,"x, =y"\n' })).toEqual([]);
  });

  test.each(['plan.xlsm', 'Plan.csv', '计划.csv', 'sub/plan.csv', 'plan.exe'])(
    '%s cannot be offered',
    (name) => {
      expect(said(downloadsAreSafe, {}, { [`articles/a/templates/${name}`]: 1 })).toHaveLength(1);
    },
  );

  test('a file of 2000 KB passes, one byte more does not', () => {
    const weighing = (size: number) =>
      said(downloadsAreSafe, {}, { 'articles/a/templates/a.pdf': size });
    expect(weighing(2_048_000)).toEqual([]);
    expect(weighing(2_048_001)).toMatchInlineSnapshot(`
      [
        "articles/a/templates/a.pdf:1:1 the file weighs 2001 KB, more than 2000 — take pictures out of it, or split it",
      ]
    `);
  });
});

describe('downloads-are-used', () => {
  test('a file without a link is a warning', () => {
    expect(saidOfPair(downloadsAreUsed, 'x', '甲', plans)).toMatchInlineSnapshot(`
      [
        "articles/a/templates/plan.en.csv:1:1 (warning) no link of its page leads to this file — link to it, [what it is](templates/plan.en.csv), or delete the file",
        "articles/a/templates/plan.zh.csv:1:1 (warning) no link of its page leads to this file — link to it, [what it is](templates/plan.zh.csv), or delete the file",
      ]
    `);
  });
});

describe('downloads-in-step', () => {
  test('a file for one language only is an error', () => {
    expect(saidOfPair(downloadsInStep, ...links, { [en]: 'a' })).toMatchInlineSnapshot(`
      [
        "articles/a/templates/plan.en.csv:1:1 the file exists for readers of one language only — add articles/a/templates/plan.zh.csv; if the file serves both, take the language out of its name",
      ]
    `);
  });

  test('one file for both needs no counterpart', () => {
    const both = { 'articles/a/templates/plan.csv': 'a' };
    expect(saidOfPair(downloadsInStep, 'x', '甲', both)).toEqual([]);
  });

  test('rows and columns agree', () => {
    expect(saidOfPair(downloadsInStep, ...links, { ...plans, [zh]: '天,谁\n' }))
      .toMatchInlineSnapshot(`
        [
          "articles/a/templates/plan.zh.csv:1:1 the table has 1 row, that of articles/a/templates/plan.en.csv 2 — give both the same rows",
        ]
      `);
    expect(saidOfPair(downloadsInStep, ...links, { ...plans, [zh]: '天,谁\n"1,人",力,x\n' }))
      .toMatchInlineSnapshot(`
      [
        "articles/a/templates/plan.zh.csv:2:1 this row has 3 cells, that of articles/a/templates/plan.en.csv 2 — give both the same columns; a cell with a comma needs "quotation marks"",
      ]
    `);
  });
});
