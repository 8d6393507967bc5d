import { describe, expect, test } from 'vitest';

import type { HanTable } from '../../../src/search/tables.ts';
import { query, term, typedForms } from '../../support/search.ts';

const employerBrand = term('employer brand', 'employer branding', '雇主品牌', '雇主形象');
const onboarding = term('onboarding', '入职培训');
const hanTable: HanTable = { traditional: ['僱傭後', '雇佣后'], regional: [['行销', '营销']] };

const formsOf = (typed: string, index = 0) =>
  query(typed, [employerBrand, onboarding], hanTable).units[index]?.forms.map(({ text }) => text);
const units = (typed: string) => typedForms(query(typed, [employerBrand, onboarding]).units);
const subjects = (typed: string) => typedForms(query(typed).subjects);
const pieces = (typed: string) => query(typed).pieces;

describe('the units of a query', () => {
  test('are its Latin words and its runs of Han', () => {
    expect(units('salary 薪酬 report')).toEqual(['salary', '薪酬', 'report']);
  });

  test.each(['ＳＡＬＡＲＹ　２', 'Salary, 2!', ' salary\t2 '])('are the same for %j', (typed) => {
    expect(units(typed)).toEqual(['salary', '2']);
  });

  test('are the same however an accent is written', () => {
    expect([units('Ma\u0304ori'), units('Māori'), units('Maori')]).toEqual(
      Array(3).fill(['maori']),
    );
  });

  test('part where Latin follows Han', () => {
    expect(units('部门ＨＲ')).toEqual(['部门', 'hr']);
  });

  test('part a number from the word it runs into', () => {
    expect(units('90day plan')).toEqual(['90', 'day', 'plan']);
    expect(units('1on1')).toEqual(['1on1']);
  });

  test('leave out words that say nothing', () => {
    expect(units('what is the salary')).toEqual(['salary']);
  });

  test('are words that say nothing, where nothing else was typed', () => {
    expect(units('what is the')).toEqual(['what', 'is', 'the']);
  });

  test.each(['', ' ', '？！', '—'])('are none for %j', (typed) => {
    expect(query(typed)).toEqual({ text: '', units: [], subjects: [], pieces: [] });
  });

  test('of a pasted page are those of its beginning', () => {
    const pasted = Array.from({ length: 700 }, (_, index) => `word${index}`).join(' ');
    expect(units(pasted).length).toBeLessThan(40);
  });
});

describe('a name', () => {
  test.each(['employer brand', 'employerbrand', 'Employer-Brand', 'em ployer brand', '雇主 品牌'])(
    'is one unit when typed as %j',
    (typed) => {
      expect(units(typed)).toHaveLength(1);
    },
  );

  test('is found among other words', () => {
    expect(units('on boarding plan')).toEqual(['onboarding', 'plan']);
    expect(units('my employer brand plan')).toEqual(['employer brand', 'plan']);
  });

  test('brings its other names, what was typed first', () => {
    expect(formsOf('雇主形象')?.[0]).toBe('雇主形象');
    expect(formsOf('雇主形象')).toEqual(expect.arrayContaining(employerBrand.names));
  });

  test('is replaced where it stands in a run of Han', () => {
    expect(formsOf('雇主品牌建设')).toEqual(
      expect.arrayContaining(['雇主品牌建设', '雇主形象建设']),
    );
  });

  test('in a run of Han is not replaced by a Latin one', () => {
    expect(formsOf('雇主品牌建设')?.filter((form) => /[a-z]/.test(form))).toEqual([]);
  });

  test('of one character is not replaced in a run of Han', () => {
    const forms = query('免税店', [term('税', '税金')]).units.map((unit) => unit.forms);
    expect(forms).toEqual([[{ text: '免税店', isHan: true }]]);
  });

  test('says in which script each form is', () => {
    const forms = query('雇主品牌', [employerBrand]).units[0]?.forms;
    expect(forms).toContainEqual({ text: '雇主品牌', isHan: true });
    expect(forms).toContainEqual({ text: 'employer brand', isHan: false });
  });
});

describe('a reader of another region', () => {
  test('may write Traditional characters', () => {
    expect(query('僱主品牌', [employerBrand], hanTable).text).toBe('雇主品牌');
    expect(formsOf('僱主品牌')).toContain('employer brand');
  });

  test('may use the words of that region, alone or in a longer run', () => {
    expect(formsOf('行销')).toEqual(['行销', '营销']);
    expect(formsOf('内部行销')).toEqual(['内部行销', '内部营销']);
  });
});

describe('the last word', () => {
  const unfinished = (typed: string) => query(typed).units.map((unit) => unit.unfinished);

  test('may be the beginning of a longer one', () => {
    expect(unfinished('employer bra')).toEqual([false, true]);
  });

  test.each(['bra ', 'bra.', 'bra?'])('is whole in %j', (typed) => {
    expect(unfinished(typed)).toEqual([false]);
  });

  test('is the only one that may be', () => {
    expect(unfinished('recruiter r')).toEqual([false, true]);
  });
});

describe('the subjects of a question', () => {
  test.each([
    ['离职率怎么算', ['离职率']],
    ['什么是雇主品牌', ['雇主品牌']],
    ['雇主品牌和薪酬的区别', ['雇主品牌', '薪酬', '区别']],
    ['要不要裁员', ['裁员']],
    ['内推值不值得', ['内推值得']],
  ])('%s are its words without particles', (typed, said) => {
    expect(subjects(typed)).toEqual(said);
  });

  test('are the particles, where nothing else was typed', () => {
    expect(subjects('怎么')).toEqual(['怎么']);
  });

  test.each(['能力', '会议', '目的'])('are not cut inside the word %s', (word) => {
    expect(subjects(word)).toEqual([word]);
  });

  test('leave the units as they were typed', () => {
    expect(units('离职率怎么算')).toEqual(['离职率怎么算']);
  });
});

describe('the pieces of a query', () => {
  test('are the words of a run of Han, a lone character with its neighbour as a part', () => {
    expect(pieces('离职率').map(({ forms, cut }) => [forms[0]?.text, cut])).toEqual([
      ['离职', 'word'],
      ['职率', 'part'],
    ]);
  });

  test('are pairs of lone characters, which are words if the site has them', () => {
    expect(pieces('大促倒推').map(({ forms, cut }) => [forms[0]?.text, cut])).toEqual([
      ['大促', 'pair'],
      ['倒推', 'pair'],
    ]);
  });

  test('are names that the site knows, whole', () => {
    const marketing = { path: '', title: '', names: ['市场部', 'marketing'] };
    expect(typedForms(query('市场部看的指标', [marketing]).pieces)).toEqual([
      '市场部',
      '看',
      '指标',
    ]);
  });

  test('are Latin words one by one, even of a name', () => {
    expect(typedForms(query('employer brand', [employerBrand]).pieces)).toEqual([
      'employer',
      'brand',
    ]);
  });

  test('of a single character are that character', () => {
    expect(pieces('税')).toMatchObject([{ forms: [{ text: '税' }], cut: 'word' }]);
  });

  test('stand once each', () => {
    const texts = typedForms(pieces('3个月计划'));
    expect(texts).toEqual([...new Set(texts)]);
  });
});
