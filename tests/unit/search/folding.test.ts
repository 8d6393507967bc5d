import { describe, expect, test } from 'vitest';

import { fold, stem, wordPattern } from '../../../src/search/folding.ts';

describe('folding', () => {
  test.each([
    ['case', 'KPI', 'kpi'],
    ['width', 'ＯＫＲ：１', 'okr:1'],
    ['accents', 'Māori Café Ōtautahi', 'maori cafe otautahi'],
    ['the shape of apostrophes', 'can’t', "can't"],
  ])('takes away %s', (_what, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('leaves Han and punctuation as they are', () => {
    expect(fold('僱主、品牌。')).toBe('僱主、品牌。');
  });

  test('keeps every code unit in its place', () => {
    const moved = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
      (unit) => fold(`a${unit}b`).length !== 3,
    );
    expect(moved).toEqual([]);
    expect(fold('😀𠮷É')).toBe('😀𠮷e');
  });
});

describe('words of a folded text', () => {
  const words = (text: string) => fold(text).match(wordPattern);

  test('are Latin words, numbers and runs of Han', () => {
    expect(words('One-on-one, 30 天：雇主品牌。')).toEqual([
      'one',
      'on',
      'one',
      '30',
      '天',
      '雇主品牌',
    ]);
  });

  test('keep what stands after an apostrophe', () => {
    expect(words('Don’t')).toEqual(["don't"]);
  });

  test('part where Latin follows Han', () => {
    expect(words('部门HR')).toEqual(['部门', 'hr']);
  });

  test('part where Han follows Latin', () => {
    expect(words('HR部门')).toEqual(['hr', '部门']);
  });
});

describe('a stem', () => {
  test.each([
    ['recruit', 'recruits', 'recruited', 'recruiting', 'recruiter', 'recruitment'],
    ['plan', 'plans', 'planned', 'planning'],
    ['company', 'companies'],
    ['manage', 'manager', 'managing', 'management'],
    ['process', 'processes'],
    ['brand', 'brand’s'],
  ])('is the same for all forms of %s', (...forms) => {
    expect(new Set(forms.map(fold).map(stem)).size).toBe(1);
  });

  test.each([
    ['hire', 'hires', 'hired', 'hiring'],
    ['rate', 'rates', 'rated', 'rating'],
  ])('is the same for all forms of the short %s', (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });

  test.each([
    ['organise', 'organize'],
    ['organisation', 'organization'],
    ['organising', 'organized'],
    ['colour', 'color'],
    ['labour', 'labor'],
    ['behavioural', 'behavioral'],
    ['programme', 'program'],
    ['travelling', 'traveling'],
  ])('is the same for British %s and American %s', (british, american) => {
    expect(stem(british)).toBe(stem(american));
  });

  test.each([
    ['analyse', 'analyze'],
    ['centre', 'center'],
  ])('is the same for British %s and American %s too', (british, american) => {
    expect(stem(british)).toBe(stem(american));
  });

  test.each([
    ['brand', 'bread'],
    ['leader', 'learner'],
    ['market', 'mark'],
    ['interview', 'internal'],
  ])('tells %s from %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  test.each([
    ['four', 'for'],
    ['busy', 'business'],
  ])('tells %s from %s as well', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  test('leaves short words and numbers alone', () => {
    expect(['hrs', 'its', '360s', '2020s'].map(stem)).toEqual(['hrs', 'its', '360s', '2020s']);
  });
});
