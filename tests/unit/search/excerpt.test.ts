import { describe, expect, test } from 'vitest';

import { excerptOf } from '../../../src/search/excerpt.ts';
import { query, section, shown } from '../../support/search.ts';

function partsOf(text: string, typed: string) {
  const { units, text: whole } = query(typed);
  return excerptOf(section('', text), units, whole);
}

const excerpt = (text: string, typed: string) => shown(partsOf(text, typed));

describe('what is marked', () => {
  test('is the query as one, across the boundaries of words', () => {
    expect(excerpt('谈雇主品牌的人', '主品')).toBe('谈雇[主品]牌的人');
    expect(excerpt('The employer brand.', 'employer brand')).toBe('The [employer brand].');
  });

  test('is each word in any form, where the whole does not stand', () => {
    expect(excerpt('Brands of one employer.', 'employer brand ')).toBe(
      '[Brands] of one [employer].',
    );
  });

  test('is one stretch where two overlap', () => {
    const { units } = query('雇主品 主品牌');
    expect(shown(excerptOf(section('', '谈雇主品牌'), units, ''))).toBe('谈[雇主品牌]');
  });

  test('is one stretch where only a space lies between', () => {
    const { units } = query('brand employer ');
    const said = section('', 'The employer brand.');
    expect(shown(excerptOf(said, units, ''))).toBe('The [employer brand].');
  });

  test('is not a few letters of another word', () => {
    expect(excerpt('Three people work in HR.', 'HR')).toBe('Three people work in [HR].');
  });

  test('keeps the writing of the text', () => {
    expect(excerpt('ＯＫＲ and Māori', 'okr')).toBe('[ＯＫＲ] and Māori');
    expect(excerpt('OKR and Māori', 'maori')).toBe('OKR and [Māori]');
  });

  test('is nothing where nothing stands', () => {
    expect(partsOf('Flour and water.', 'salt')).toEqual([
      { text: 'Flour and water.', found: false },
    ]);
    expect(partsOf('', 'salt')).toEqual([]);
  });
});

describe('the parts', () => {
  test('are plain text, never escaped', () => {
    const text = 'Write <b>bread</b> & "salt" &amp; so on.';
    expect(partsOf(text, 'bread').map((part) => part.text)).toEqual([
      'Write <b>',
      'bread',
      '</b> & "salt" &amp; so on.',
    ]);
  });

  test.each([
    ['Chinese', '这里说的是别的事。'.repeat(40), '雇主品牌'],
    ['English', 'Here it is about other things. '.repeat(40), 'employer brand'],
  ])('join to a stretch of a long %s text', (_language, filler, typed) => {
    const text = `${filler}${typed} ${filler}`;
    const joined = partsOf(text, typed)
      .map((part) => part.text)
      .join('');
    expect(joined).toMatch(/^….+…$/);
    expect(text).toContain(joined.slice(1, -1));
  });
});

describe('a long text', () => {
  const zh = '这里说的是别的事。';
  const en = 'Here it is about other things. ';

  test('is cut to a few lines, with what was found in them', () => {
    const parts = partsOf(`${zh.repeat(300)}雇主品牌${zh.repeat(300)}`, '雇主品牌');
    expect(parts).toContainEqual({ text: '雇主品牌', found: true });
    expect(parts.map(({ text }) => text).join('').length).toBeLessThan(300);
  });

  test('of Han is cut to fewer characters than of Latin', () => {
    const length = (text: string) => shown(partsOf(text, 'x')).length;
    expect(length('字'.repeat(900))).toBeLessThan(length('letter '.repeat(900)));
  });

  test('is cut at the end only, where it begins with what was found', () => {
    expect(excerpt(`Bread. ${en.repeat(50)}`, 'bread')).toMatch(/^\[Bread\]\. .+…$/);
  });

  test('is cut at the beginning only, where it ends with what was found', () => {
    expect(excerpt(`${zh.repeat(50)}雇主品牌`, '雇主品牌')).toMatch(/^…[^…]*\[雇主品牌\]$/);
  });

  test('is shown from its beginning where nothing was found', () => {
    expect(excerpt(en.repeat(50), 'bread')).toMatch(/^Here .+…$/);
  });

  test('is shown from the beginning of a sentence', () => {
    expect(excerpt(`${zh.repeat(50)}再谈雇主品牌。`, '雇主品牌')).toBe('…再谈[雇主品牌]。');
    expect(excerpt(`${en.repeat(50)}Now to bread.`, 'bread')).toBe('…Now to [bread].');
  });

  test('is shown from the beginning of a word, where no sentence begins near', () => {
    expect(excerpt(`${'a longer word '.repeat(50)}bread`, 'bread')).toMatch(
      /^…a longer .*\[bread\]$/,
    );
  });

  test('is not shown from the dot that parts two rows', () => {
    expect(excerpt(`${zh.repeat(50)} · 雇主品牌。`, '雇主品牌')).toBe('…[雇主品牌]。');
  });

  test('is shown where most was found', () => {
    const text = `Bread first. ${en.repeat(50)}Salt, water and bread. ${en.repeat(50)}`;
    expect(excerpt(text, 'bread water salt ')).toContain('[Salt], [water] and [bread]');
  });

  test.each([0, 1, 2, 3, 4, 5, 6])('is never cut within a word (%i)', (shift) => {
    const text = `${'x'.repeat(shift)} ${'letters '.repeat(100)}`;
    expect(excerpt(text, 'bread')).toMatch(/letters ?…$/);
  });

  test('is never cut within an accented word', () => {
    const ends = [0, 1, 2, 3, 4, 5].map((shift) =>
      excerpt(`${'x'.repeat(shift)} ${'Māori '.repeat(100)}`, 'bread').slice(-8),
    );
    expect(ends.filter((end) => !/Māori ?…$/.test(end))).toEqual([]);
  });

  test('is never cut within a character', () => {
    const cut = [0, 1].map((shift) => excerpt(`${'x'.repeat(shift)}${'😀'.repeat(200)}`, 'bread'));
    expect(cut.filter((text) => !text.isWellFormed())).toEqual([]);
  });
});
