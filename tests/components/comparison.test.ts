import { describe, expect, test } from 'vitest';

import Comparison from '../../src/components/Comparison.astro';
import { comparisonSchema } from '../../src/schemas/comparison.ts';
import { render } from '../support/render.ts';

const comparison = comparisonSchema.parse({
  title: { en: 'Two flours', zh: '两种面粉' },
  description: { en: 'Rye and wheat.', zh: '黑麦与小麦。' },
  published: '2026-01-02',
  topics: ['baking'],
  note: { en: 'By weight.', zh: '按重量计。' },
  options: [
    { id: 'rye', name: { en: 'Rye', zh: '黑麦' } },
    { id: 'wheat', name: { en: 'Wheat', zh: '小麦' } },
  ],
  criteria: [
    {
      id: 'taste',
      name: { en: 'Taste', zh: '味道' },
      cells: { rye: { en: ['Sour', 'Deep'], zh: ['酸', '厚'] }, wheat: { en: 'Mild', zh: '清淡' } },
    },
  ],
});

describe('a comparison table', () => {
  test('names its columns and rows for those who hear it', async () => {
    const table = await render(Comparison, 'zh', { comparison, language: 'zh', linkable: true });
    expect(table.querySelector('caption')?.text).toBe('两种面粉');
    expect(table.querySelectorAll('thead th[scope=col]').map(({ text }) => text)).toEqual([
      '项目',
      '黑麦',
      '小麦',
    ]);
    expect(table.querySelectorAll('tbody th[scope=row]').map(({ text }) => text)).toEqual(['味道']);
  });

  test('prints one value as text and several as a list', async () => {
    const table = await render(Comparison, 'en', { comparison, language: 'en' });
    const [rye, wheat] = table.querySelectorAll('td');
    expect(rye?.querySelectorAll('li').map(({ text }) => text)).toEqual(['Sour', 'Deep']);
    expect(wheat?.text.trim()).toBe('Mild');
  });

  test('gives each value its option’s name, for the cards on a phone', async () => {
    const table = await render(Comparison, 'en', { comparison, language: 'en' });
    expect(table.querySelectorAll('td').map((cell) => cell.getAttribute('data-option'))).toEqual([
      'Rye',
      'Wheat',
    ]);
  });

  test('has rows that can be linked only where it is the page', async () => {
    const own = await render(Comparison, 'en', { comparison, language: 'en', linkable: true });
    const embedded = await render(Comparison, 'en', {
      comparison,
      language: 'en',
      path: '/en/comparisons/flours/',
    });
    expect(own.querySelector('tr#taste')).not.toBeNull();
    expect(embedded.querySelector('tr#taste')).toBeNull();
    expect(embedded.querySelector('caption a')?.getAttribute('href')).toBe(
      '/en/comparisons/flours/',
    );
  });
});
