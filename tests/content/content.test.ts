import { expect, test } from 'vitest';

import { checkFolder } from '../../scripts/check-folder.ts';
import { readContent } from '../../scripts/check/content.ts';
import { readTexts } from '../../src/content-folder.ts';
import { isPair } from '../../src/model/page.ts';

const { site, pages } = readContent(readTexts('content')).content;

test('the content has no problems', () => {
  expect(checkFolder('content')).toEqual([]);
});

test('every page exists in both languages', () => {
  expect(pages.filter((page) => !isPair(page)).map(({ id }) => id)).toEqual([]);
});

test('the first edition is complete', () => {
  expect(pages.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'talks/meant-to-be-together',
      'articles/marketing-department',
      'articles/hr-department',
      'articles/working-together',
      'articles/internal-marketing',
      'articles/why-internal-marketing',
      'playbooks/internal-marketing-strategy',
      'playbooks/hiring-together',
      'playbooks/stronger-marketing-team',
      'faqs/recruit-together',
      'faqs/stronger-marketing-team',
      'faqs/internal-vs-external-marketing',
      'faqs/why-internal-marketing',
      'faqs/internal-marketing-example',
      'comparisons/marketing-vs-hr',
      'comparisons/internal-vs-external-marketing',
      'comparisons/employee-channels',
    ]),
  );
});

test('the glossary has at least twenty terms', () => {
  expect(site?.terms.size).toBeGreaterThanOrEqual(20);
});

test('every page names a source', () => {
  expect(pages.filter(({ facts }) => facts.sources.length === 0).map(({ id }) => id)).toEqual([]);
});
