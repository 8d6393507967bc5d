import { describe, expect, test } from 'vitest';

import { citationOf } from '../../src/model/citation.ts';
import type { Citation } from '../../src/model/citation.ts';
import { bibtex, cslJson, escapeTex, gbt7714, ris } from '../../src/model/citation-formats.ts';
import { viewCitation } from '../../src/model/citation-view.ts';
import { article, mdx, miniSite, source } from '../support/mini-site.ts';

const talkYaml = `
event:
  name: { en: Flour Day, zh: 面粉日 }
  date: 2020-05-01
  city: { en: Oslo, zh: 奥斯陆 }
  country: { en: Norway, zh: 挪威 }
speaker: Ada
published: 2026-02-01
updated: 2026-03-04
reviewed: 2026-04-05
topics: [baking]
`;
const head = (title: string, more = '') =>
  `title: ${title}\ndescription: A talk on how the first loaf was baked, and on what came of it.\n${more}`;

const { site } = miniSite({
  ...article('loaf', 'Words.', '文字。'),
  'articles/oven/en.mdx': mdx(source('Ovens', 'owner: Bo\nreviewed: 2026-01-01\n'), 'Hot.'),
  'talks/loaf/talk.yaml': talkYaml,
  'talks/loaf/en.mdx': mdx(head('The first loaf'), 'Words.'),
  'talks/loaf/zh.mdx': mdx(head('第一个面包？', 'translation: { of: en }\n'), '文字。'),
});

function cite(id: string, language: 'en' | 'zh'): Citation {
  const page = site?.pages.find((each) => each.id === id);
  if (!site || !page) throw new Error(`no page ${id}`);
  return citationOf(site, page, language);
}

describe('who and when', () => {
  test('a page of ours is by the site, in the language of its text, not by who looks after it', () => {
    expect(cite('articles/loaf', 'zh').author).toBe('面包');
    expect(cite('articles/oven', 'en').author).toBe('Bread');
  });

  test('a talk is by its speaker, by the name that the source gives, and of its day', () => {
    expect(cite('talks/loaf', 'en')).toMatchObject({
      author: 'Ada',
      site: 'Bread',
      event: { name: 'Flour Day', place: 'Oslo, Norway', day: '2020-05-01' },
    });
    expect(cite('talks/loaf', 'zh').event?.place).toBe('挪威奥斯陆');
  });

  test('a page without translation is cited in the language it is written in', () => {
    const { address, language, key } = cite('articles/oven', 'zh');
    expect(address).toBe('https://bread.example/en/articles/oven/');
    expect([language, key]).toEqual(['en', 'articles-oven-en']);
  });

  test('the day of access is the last on which the page is known to read so', () => {
    expect(cite('talks/loaf', 'en')).toMatchObject({
      changed: '2026-03-04',
      accessed: '2026-04-05',
    });
    expect(cite('articles/oven', 'en').accessed).toBe('2026-01-02');
  });
});

test('the site is named once where it is the author: styles would print it twice', () => {
  const own = cite('articles/loaf', 'en');
  expect(bibtex(own)).not.toContain('organization');
  expect(ris(own)).not.toContain('PB  -');
  expect(JSON.parse(cslJson(own))[0]).not.toHaveProperty('publisher');
  expect(JSON.parse(cslJson(cite('talks/loaf', 'en')))[0].publisher).toBe('Bread');
});

describe('BibTeX', () => {
  test('a talk is an entry of type misc, its names protected, its month a word of BibTeX', () => {
    expect(bibtex(cite('talks/loaf', 'en'))).toBe(
      `@misc{talks-loaf-en,
  author = {{Ada}},
  title = {{The first loaf}},
  howpublished = {Talk at the Flour Day, Oslo, Norway, 1 May 2020},
  organization = {Bread},
  year = {2020},
  month = may,
  note = {Retold by Bread},
  url = {https://bread.example/en/talks/loaf/},
  urldate = {2026-04-05},
  langid = {english},
}
`,
    );
  });

  test('a page of ours has the day it changed and nothing of an event', () => {
    const text = bibtex(cite('articles/loaf', 'zh'));
    expect(text).toContain('month = jan,');
    expect(text).toContain('langid = {chinese},');
    expect(text).not.toMatch(/howpublished|note/);
  });

  test.each([
    ['R&D: 100 % #1', 'R\\&D: 100 \\% \\#1'],
    ['a_b {c} $d', 'a\\_b \\{c\\} \\$d'],
    ['~ ^ \\', '\\textasciitilde{} \\textasciicircum{} \\textbackslash{}'],
    ['市场部', '市场部'],
  ])('%j is written %j', (text, escaped) => {
    expect(escapeTex(text)).toBe(escaped);
  });

  test('braces stay in pairs whatever a title holds', () => {
    const text = bibtex({ ...cite('articles/loaf', 'en'), title: 'A } of { sets \\' });
    const unescaped = text.replace(/\\[{}]/g, '');
    expect(unescaped.split('{').length).toBe(unescaped.split('}').length);
  });
});

describe('RIS', () => {
  const lines = (citation: Citation) => ris(citation).split('\r\n');

  test('begins with the type, ends with ER, every line a tag, two spaces, a hyphen and a space', () => {
    const all = lines(cite('articles/loaf', 'en'));
    expect(all[0]).toBe('TY  - ELEC');
    expect(all.at(-2)).toBe('ER  - ');
    expect(all.at(-1)).toBe('');
    expect(all.slice(0, -1).filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
  });

  test('a talk is a presentation at its event, with day and place', () => {
    expect(lines(cite('talks/loaf', 'en'))).toEqual(
      expect.arrayContaining(['TY  - SLIDE', 'T2  - Flour Day', 'DA  - 2020/05/01']),
    );
  });
});

describe('CSL-JSON', () => {
  const item = (citation: Citation) => JSON.parse(cslJson(citation))[0];

  test('a page is a webpage by an organisation, its dates in parts', () => {
    expect(item(cite('articles/loaf', 'zh'))).toMatchObject({
      type: 'webpage',
      author: [{ literal: '面包' }],
      'container-title': '面包',
      issued: { 'date-parts': [[2026, 1, 2]] },
      language: 'zh-Hans',
    });
  });

  test('a date stands on one line, and what a title looks like changes nothing', () => {
    const title = '"date-parts": [ 1 ] ]';
    const text = cslJson({ ...cite('articles/loaf', 'en'), title });
    expect(text).toContain('"date-parts": [[2026, 1, 2]]\n');
    expect(JSON.parse(text)[0].title).toBe(title);
  });

  test('a talk is a speech at its event', () => {
    const speech = item(cite('talks/loaf', 'en'));
    expect(speech).toMatchObject({
      type: 'speech',
      'event-title': 'Flour Day',
      'event-place': 'Oslo, Norway',
      issued: { 'date-parts': [[2020, 5, 1]] },
      accessed: { 'date-parts': [[2026, 4, 5]] },
    });
    expect(speech).not.toHaveProperty('container-title');
  });
});

describe('GB/T 7714', () => {
  test('an electronic bulletin: author, title, type, day of change, day of access, address', () => {
    expect(gbt7714(cite('articles/loaf', 'zh'))).toBe(
      '面包. 标题[EB/OL]. (2026-01-02)[2026-01-02]. https://bread.example/zh/articles/loaf/.\n',
    );
  });

  test('of a talk, who retold it, then place, event and year, in the marks of the language', () => {
    expect(gbt7714(cite('talks/loaf', 'zh'))).toBe(
      'Ada. 第一个面包？[EB/OL]. 面包，转述. 挪威奥斯陆：面粉日，2020(2026-03-04)[2026-04-05]. https://bread.example/zh/talks/loaf/.\n',
    );
    expect(gbt7714(cite('talks/loaf', 'en'))).toContain('Oslo, Norway: Flour Day, 2020(2026');
  });
});

test('the page that says how to cite is not to be found itself, and gives every format', () => {
  const page = site?.pages.find(({ id }) => id === 'talks/loaf');
  if (!site || !page) throw new Error('no talk');
  const { frame, formats, isTalk } = viewCitation(site, page, 'zh');
  expect(frame.indexed).toBe(false);
  expect(frame.canonical).toBe('https://bread.example/zh/talks/loaf/');
  expect(isTalk).toBe(true);
  expect(formats.map(({ file }) => file)).toEqual(
    ['txt', 'bib', 'ris', 'json'].map((ending) => `/zh/talks/loaf/cite.${ending}`),
  );
});
