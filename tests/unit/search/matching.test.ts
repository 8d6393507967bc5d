import { describe, expect, test } from 'vitest';

import { spansOf } from '../../../src/search/matching.ts';
import { query, section, term } from '../../support/search.ts';

const terms = [term('employer brand', '雇主品牌'), term('job ad')];

/** What of a text is the one thing asked for. */
function found(typed: string, text: string): string[] {
  const [unit] = query(typed, terms).units;
  if (!unit) throw new Error('nothing asked');
  return spansOf(unit, section('', text), 'text').map(({ start, end }) => text.slice(start, end));
}

describe('a Latin word', () => {
  test('is found in any case, width and form', () => {
    expect(found('recruiting ', 'Ｒecruiters RECRUIT; recruitment.')).toEqual([
      'Ｒecruiters',
      'RECRUIT',
      'recruitment',
    ]);
  });

  test('is not found inside another', () => {
    expect(found('hr ', 'Three threads')).toEqual([]);
    expect(found('art ', 'Start a party')).toEqual([]);
  });

  test('still being typed is found at the beginning of words, and not within', () => {
    expect(found('par', 'Party apart')).toEqual(['Party']);
  });

  test('is found between Chinese words with spaces', () => {
    expect(found('okr ', '写 OKR 的人')).toEqual(['OKR']);
  });

  test('is found between Chinese words without spaces', () => {
    expect(found('okr ', '写OKR和KPI的人')).toEqual(['OKR']);
  });
});

describe('a name of several words', () => {
  test('is found across spaces, hyphens and line ends', () => {
    const text = 'employer brand, employer-brand, Employer\nBrands';
    expect(found('employer brand ', text)).toEqual([
      'employer brand',
      'employer-brand',
      'Employer\nBrands',
    ]);
  });

  test('is not found where its words stand apart', () => {
    expect(found('employer brand ', 'a brand and its employer')).toEqual([]);
    expect(found('employer brand ', 'the employer')).toEqual([]);
  });

  test('may lack the end of its last word only', () => {
    expect(found('job ad', 'a job advert')).toEqual(['job advert']);
    expect(found('job ad', 'jobless adverts')).toEqual([]);
  });
});

describe('a run of Han', () => {
  test('is found wherever it stands', () => {
    expect(found('品牌', '雇主品牌与品牌')).toEqual(['品牌', '品牌']);
  });

  test('is not found with others between', () => {
    expect(found('主牌', '雇主品牌')).toEqual([]);
  });
});

test('a thing is found by all its names, in the order of the text', () => {
  expect(found('雇主品牌', 'An employer brand（雇主品牌）')).toEqual([
    'employer brand',
    '雇主品牌',
  ]);
});

test('the heading is looked at when the heading is meant', () => {
  const [unit] = query('salary').units;
  const place = section('Salary', 'Pay');
  expect(unit && spansOf(unit, place, 'title')).toEqual([{ start: 0, end: 6 }]);
  expect(unit && spansOf(unit, place, 'text')).toEqual([]);
});
