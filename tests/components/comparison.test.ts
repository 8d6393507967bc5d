import { describe, expect, test } from 'vitest';

import Comparison from '../../src/components/Comparison.astro';
import { viewComparison } from '../../src/model/comparison.ts';
import type { ComparisonView } from '../../src/model/comparison.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { miniSite } from '../support/mini-site.ts';
import { render } from '../support/render.ts';

const { site } = miniSite({
  'comparisons/flours.yaml': `
title: { en: Two flours, zh: 两种面粉 }
description: { en: Rye and wheat., zh: 黑麦与小麦。 }
published: 2026-01-02
topics: [baking]
note: { en: By weight., zh: 按重量计。 }
options:
  - { id: rye, name: { en: Rye, zh: 黑麦 } }
  - { id: wheat, name: { en: Wheat, zh: 小麦 } }
criteria:
  - id: taste
    name: { en: Taste, zh: 味道 }
    cells: { rye: { en: [Sour, Deep], zh: [酸, 厚] }, wheat: { en: Mild, zh: 清淡 } }
  - id: protein
    name: { en: Protein, zh: 蛋白质 }
    unit: { en: grams, zh: 克 }
    cells: { rye: 9, wheat: { number: 12, note: { en: Strong, zh: 高筋 }, source: mill } }
  - id: rises
    name: { en: Does it rise?, zh: 发得起来吗 }
    cells: { rye: partial, wheat: yes }
`,
  'sources.yaml':
    'mill: { kind: book, name: { en: The mill, zh: 磨坊 }, checked: 2026-01-02, address: https://mill.example/ }',
});

function view(language: Language): ComparisonView {
  const [page] = site?.pages ?? [];
  const found = site && page && viewComparison(site, page, language);
  if (!found) throw new Error('no table');
  return found;
}

describe('a comparison table', () => {
  test('names its columns and rows for those who hear it', async () => {
    const table = await render(Comparison, 'zh', { view: view('zh'), isPage: true });
    expect(table.querySelector('caption')?.text).toBe('两种面粉');
    expect(table.querySelectorAll('thead th[scope=col]').map(({ text }) => text)).toEqual([
      '项目',
      '黑麦',
      '小麦',
    ]);
    expect(table.querySelectorAll('tbody th[scope=row]').map(({ text }) => text)).toEqual([
      '味道',
      '蛋白质',
      '发得起来吗',
    ]);
  });

  test('prints one value as text and several as a list', async () => {
    const table = await render(Comparison, 'en', { view: view('en') });
    const [rye, wheat] = table.querySelectorAll('td');
    expect(rye?.querySelectorAll('li').map(({ text }) => text)).toEqual(['Sour', 'Deep']);
    expect(wheat?.text.trim()).toBe('Mild');
  });

  test('says an answer in a word beside a symbol that is not read aloud', async () => {
    const table = await render(Comparison, 'zh', { view: view('zh') });
    const [rye, wheat] = table.querySelectorAll('tr:last-child td');
    expect([rye?.text.trim(), wheat?.text.trim()]).toEqual(['◐ 部分', '✓ 是']);
    expect(rye?.querySelector('[aria-hidden=true]')?.text).toBe('◐');
  });

  test('gives a number its unit, and the script the bare number', async () => {
    const table = await render(Comparison, 'en', { view: view('en') });
    const cell = table.querySelector('[data-number="9"]');
    expect(cell?.text.trim()).toBe('9\u00A0grams');
  });

  test('sets note and source beside their value, and lists the source below', async () => {
    const table = await render(Comparison, 'en', { view: view('en') });
    const cell = table.querySelector('[data-number="12"]');
    expect(cell?.querySelector('small')?.text).toBe('Strong');
    expect(cell?.querySelector('sup')?.text.replace(/\s+/g, ' ').trim()).toBe(', source 1');
    expect(table.querySelector('figcaption a')?.getAttribute('href')).toBe('https://mill.example/');
  });

  test('gives each value its option’s name, for the cards on a phone', async () => {
    const table = await render(Comparison, 'en', { view: view('en') });
    const cells = table.querySelectorAll('tr:nth-child(1) td');
    expect(cells.map((cell) => cell.getAttribute('data-option'))).toEqual(['Rye', 'Wheat']);
  });

  test('has rows to link to and files only where it is the page', async () => {
    const own = await render(Comparison, 'en', { view: view('en'), isPage: true });
    const embedded = await render(Comparison, 'en', { view: view('en') });
    const files = (table: typeof own) =>
      table.querySelectorAll('a[download]').map((link) => link.getAttribute('href'));
    expect(own.querySelector('tr#taste a')?.getAttribute('href')).toBe('#taste');
    expect(own.querySelector('tr#taste a')?.getAttribute('aria-label')).toBe(
      'Link to the row “Taste”',
    );
    expect(files(own)).toEqual(['/comparisons/flours.en.csv', '/comparisons/flours.en-zh.csv']);
    expect(embedded.querySelector('tr#taste')).toBeNull();
    expect(files(embedded)).toEqual([]);
    expect(embedded.querySelector('caption a')?.getAttribute('href')).toBe(
      '/en/comparisons/flours/',
    );
  });

  test('shows both languages in each cell, the second marked as what it is', async () => {
    const table = await render(Comparison, 'en', {
      view: view('en'),
      other: view('zh'),
      isPage: true,
    });
    const foreign = (selector: string) =>
      table
        .querySelectorAll(`${selector} [lang="zh-Hans"]`)
        .map(({ text }) => text.replace(/\s+/g, ' ').trim());
    expect(foreign('thead')).toEqual(['项目', '黑麦', '小麦']);
    expect(foreign('tr#protein')).toEqual(['蛋白质', '9克', '12克，来源1高筋']);
    expect(foreign('figcaption')).toEqual(['按重量计。', '磨坊']);
    expect(table.querySelector('td')?.getAttribute('data-option')).toBe('Rye · 黑麦');
  });
});
