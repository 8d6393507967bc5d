import { describe, expect, test } from 'vitest';

import { comparisonFiles, dataGrid, readingGrid } from '../../src/model/comparison-grids.ts';
import { viewComparison, withUnit } from '../../src/model/comparison.ts';
import type { ComparisonView, Part } from '../../src/model/comparison.ts';
import { toMarkdown } from '../../src/model/grid.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { csvRows } from '../../scripts/check/parts/csv.ts';
import { article, miniSite } from '../support/mini-site.ts';

const head = `
title: { en: Three flours side by side, zh: 三种面粉对照 }
description:
  en: How rye, wheat and oat flour differ in taste, in protein and in the loaf they make.
  zh: 黑麦、小麦、燕麦三种面粉，在味道、蛋白质含量和烤出来的面包上各有什么不同，一张表看清。
published: 2026-01-02
topics: [baking]
options:
  - { id: rye, name: { en: Rye, zh: 黑麦 } }
  - { id: wheat, name: { en: Wheat, zh: 小麦 } }
  - { id: oat, name: { en: Oat, zh: 燕麦 } }
criteria:`;

const rows = `
  - id: taste
    name: { en: Taste, zh: 味道 }
    cells:
      rye: { en: [Sour, Deep], zh: [酸, 厚] }
      wheat: { en: Mild, zh: 清淡 }
      oat: { en: Mild, zh: 清淡 }
  - id: protein
    name: { en: Protein, zh: 蛋白质 }
    unit: { en: grams, zh: 克 }
    source: tables
    cells:
      rye: 1200.5
      wheat: { number: 12, note: { en: Strong flour, zh: 高筋粉 }, source: mill }
      oat: -3
  - id: gluten
    name: { en: Does it rise?, zh: 发得起来吗 }
    cells:
      rye: partial
      wheat: yes
      oat: { is: no, source: tables }
`;

const sources = `
tables: { kind: book, name: { en: Food tables, zh: 食物成分表 }, checked: 2026-01-02 }
mill: { kind: web-page, name: { en: The mill, zh: 磨坊 }, checked: 2026-01-02, address: https://mill.example/ }
`;

function flours(criteria = rows) {
  return miniSite({ 'comparisons/flours.yaml': head + criteria, 'sources.yaml': sources });
}

function view(language: Language, part?: Part): ComparisonView {
  const { site } = flours();
  const page = site?.pages[0];
  const found = site && page && viewComparison(site, page, language, part);
  if (!found) throw new Error('no table');
  return found;
}

const problemsOf = (cells: string) =>
  flours(`
  - id: taste
    name: { en: Taste, zh: 味道 }
    cells:
      wheat: yes
      oat: yes
${cells}`).said.filter((line) => !line.includes('addresses-last'));

describe('the cells of a comparison', () => {
  test('are texts, lists, answers and numbers, and none is a problem', () => {
    expect(flours().said.filter((line) => !line.includes('addresses-last'))).toEqual([]);
  });

  test('read as words in either language', () => {
    const values = (language: Language) =>
      view(language).rows.map(({ cells }) => cells.map((cell) => cell.values.join('|')));
    expect(values('en')).toEqual([
      ['Sour|Deep', 'Mild', 'Mild'],
      ['1,200.5\u00A0grams', '12\u00A0grams', '-3\u00A0grams'],
      ['Partly', 'Yes', 'No'],
    ]);
    expect(values('zh')).toEqual([
      ['酸|厚', '清淡', '清淡'],
      ['1,200.5克', '12克', '-3克'],
      ['部分', '是', '否'],
    ]);
  });

  test('lead to numbered sources, each counted once', () => {
    const { sources: named, rows: shown } = view('en');
    expect(named).toEqual([
      { name: 'Food tables', address: undefined },
      { name: 'The mill', address: 'https://mill.example/' },
    ]);
    expect(shown[1]?.reference).toBe(1);
    expect(shown[1]?.cells[1]?.reference).toBe(2);
    expect(shown[2]?.cells[2]?.reference).toBe(1);
  });

  test.each([
    ['a word that is no answer', '      rye: maybe'],
    ['true for yes', '      rye: true'],
    ['nothing but a note', '      rye: { note: { en: a, zh: 甲 } }'],
    ['an answer and a number', '      rye: { is: yes, number: 3 }'],
    ['an answer misspelt', '      rye: { is: jes }'],
    ['a number in quotation marks', '      rye: { number: "3" }'],
    ['a source that is not there', '      rye: { is: yes, source: mil }'],
    ['a unit without a number', '      rye: yes\n    unit: { en: grams, zh: 克 }'],
    [
      'two rows of one name',
      '      rye: yes\n  - id: taste\n    name: { en: Taste, zh: 味道 }\n    cells: { rye: yes, wheat: no, oat: no }',
    ],
  ])('%s is a problem', (_what, cells) => {
    expect(problemsOf(cells)).toMatchSnapshot();
  });
});

test.each([
  ['15', 'minutes', '15\u00A0minutes'],
  ['65', '%', '65%'],
  ['15', '分钟', '15分钟'],
  ['7', undefined, '7'],
])('%s with the unit %s reads %j', (number, unit, read) => {
  expect(withUnit(number, unit)).toBe(read);
});

describe('a part of a comparison', () => {
  test('has the rows and options that are named, in their order, and their sources alone', () => {
    const part = view('en', { rows: ['gluten', 'taste'], options: ['oat', 'rye'] });
    expect(part.options.map(({ id }) => id)).toEqual(['oat', 'rye']);
    expect(part.rows.map(({ id }) => id)).toEqual(['gluten', 'taste']);
    expect(part.sources.map(({ name }) => name)).toEqual(['Food tables']);
  });

  test('that names what is not there is a problem at its place', () => {
    const tag = '<ComparisonTable id="flours" rows="taste, protien" options="rye oats" />';
    const { said } = miniSite({
      ...article('a', tag, tag),
      'comparisons/flours.yaml': head + rows,
      'sources.yaml': sources,
    });
    expect(said.filter((line) => line.includes('links-exist') && line.includes('en.mdx'))).toEqual([
      'articles/a/en.mdx:9:1 links-exist: there is no row in flours `protien` — did you mean `protein`?',
      'articles/a/en.mdx:9:1 links-exist: there is no option in flours `oats` — did you mean `oat`?',
    ]);
  });
});

describe('a comparison as files', () => {
  test('has bare numbers, and units, notes and sources in columns of their own', () => {
    expect(dataGrid(view('en'))).toEqual([
      ['Aspect', 'Unit', 'Rye', 'Wheat', 'Oat', 'Notes', 'Sources'],
      ['Taste', '', 'Sour; Deep', 'Mild', 'Mild', '', ''],
      ['Protein', 'grams', 1200.5, 12, -3, 'Wheat: Strong flour', 'Food tables; Wheat: The mill'],
      ['Does it rise?', '', 'Partly', 'Yes', 'No', '', 'Oat: Food tables'],
    ]);
  });

  test('leaves columns out that would be empty', () => {
    expect(dataGrid(view('zh', { rows: ['taste'] }))).toEqual([
      ['项目', '黑麦', '小麦', '燕麦'],
      ['味道', '酸；厚', '清淡', '清淡'],
    ]);
  });

  test('is one file a language, and one with each column in both', () => {
    const { site } = flours();
    const files = site ? comparisonFiles(site) : [];
    expect(files.map(({ file }) => file)).toEqual(['flours.en', 'flours.zh', 'flours.en-zh']);
    const both = csvRows(files[2]?.csv ?? '').map((row) => row.map(({ text }) => text));
    expect(both[0]?.slice(0, 6)).toEqual(['Aspect', '项目', 'Unit', '单位', 'Rye', '黑麦']);
    expect(both[2]?.slice(0, 8)).toEqual([
      ...['Protein', '蛋白质', 'grams', '克', '1200.5', '1200.5', '12', '12'],
    ]);
  });

  test('is a Markdown table that says what the page says', () => {
    expect(toMarkdown(readingGrid(view('zh', { rows: ['protein', 'gluten'] })))).toBe(
      [
        '| 项目 | 黑麦 | 小麦 | 燕麦 |',
        '| --- | --- | --- | --- |',
        '| 蛋白质 | 1,200.5克 | 12克（高筋粉） | -3克 |',
        '| 发得起来吗 | 部分 | 是 | 否 |',
        '',
      ].join('\n'),
    );
  });
});
