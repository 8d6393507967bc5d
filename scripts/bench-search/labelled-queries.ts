import { readFileSync } from 'node:fs';

import type { Language } from '../../src/i18n/languages.ts';

/** A query that a reader may type, and what answers it. */
export interface LabelledQuery {
  query: string;
  /** The reader's. */
  language: Language;
  group: string;
  /** `articles/hr-department` or `articles/hr-department#recruitment`, any of which will do; none where nothing must be found. */
  expected: string[];
}

/** @param file tab-separated: query, language, group, expected (apart by spaces, `-` for nothing) */
export function readLabelledQueries(file: string): LabelledQuery[] {
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [query = '', language = '', group = '', expected = ''] = line.split('\t');
    return {
      query,
      language: language as Language,
      group,
      expected: expected === '-' ? [] : expected.split(' '),
    };
  });
}

/** Whether a result's path, without base, is what was expected: a page anywhere in it, a section there. */
export function isExpected(path: string, { language, expected }: LabelledQuery): boolean {
  return expected.some((target) => {
    const [page, section] = target.split('#');
    const wanted = `/${language}/${page}/`;
    return section ? path === `${wanted}#${section}` : path.split('#')[0] === wanted;
  });
}
