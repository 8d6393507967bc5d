import { describe, expect, test } from 'vitest';

import { checkContent } from '../../scripts/check/index.ts';
import { readEntry } from '../../src/schemas/read.ts';
import { mdx, miniSite, source, translation } from '../support/mini-site.ts';

const said = (files: Record<string, string>) => miniSite(files).said;
const article = (head: string, body = '') => ({ 'articles/a/en.mdx': mdx(head, body) });

describe('the head of a file', () => {
  test('broken YAML is named at its place, with what to type instead', () => {
    expect(said(article(source('Bread: a start')))).toMatchInlineSnapshot(`
      [
        "articles/a/en.mdx:2:8 yaml-reads: this is not YAML: Nested mappings are not allowed in compact mappings — a value that contains a colon and a space needs "quotation marks"",
      ]
    `);
  });

  test('a line typed twice is one problem', () => {
    expect(said(article(source('A', 'title: B')))).toMatchInlineSnapshot(`
      [
        "articles/a/en.mdx:7:1 yaml-reads: this is not YAML: Map keys must be unique — delete one of the two lines",
      ]
    `);
  });

  test('a day that does not exist is refused, not moved into the next month', () => {
    expect(said(article(source('A', 'updated: 2026-02-30')))).toMatchInlineSnapshot(`
      [
        "articles/a/en.mdx:7:1 frontmatter: \`updated\` is a day that does not exist — look it up in a calendar",
      ]
    `);
  });

  test('a date in another order is refused', () => {
    expect(said(article(source('A', 'updated: 3/2/2026')))).toMatchInlineSnapshot(`
      [
        "articles/a/en.mdx:7:1 frontmatter: \`updated\` is not a date — write year-month-day, such as 2026-11-22",
      ]
    `);
  });

  test('an unknown key is named at its own line, with the key it resembles', () => {
    expect(said(article(source('A', 'drafft: true')))).toMatchInlineSnapshot(`
      [
        "articles/a/en.mdx:7:1 frontmatter: \`drafft\` is not a known key — did you mean \`draft\`?",
      ]
    `);
  });

  test('an unknown key inside another is named at its own line', () => {
    expect(
      said({
        'articles/a/en.mdx': mdx(source('A')),
        'articles/a/zh.mdx': mdx(
          translation('甲').replace(
            'translation: { of: en }',
            'translation:\n  of: en\n  form: en',
          ),
        ),
      }),
    ).toMatchInlineSnapshot(`
      [
        "articles/a/zh.mdx:7:3 frontmatter: \`translation.form\` is not a known key — write one of: of, accepted, sections",
      ]
    `);
  });

  test('a missing key is named', () => {
    expect(said(article(source('A').replace(/^description.*\n/m, '')))).toMatchInlineSnapshot(`
      [
        "articles/a/en.mdx:2:1 frontmatter: \`description\` is missing — add a line \`description: …\`",
      ]
    `);
  });

  test('a number where text is wanted is refused', () => {
    expect(said(article(source('2026')))).toMatchInlineSnapshot(`
      [
        "articles/a/en.mdx:2:1 frontmatter: \`title\` is of the wrong kind — write text; put it in "quotation marks" if it looks like a number or contains a colon",
      ]
    `);
  });

  test('a fact repeated in a translation is to be deleted', () => {
    expect(
      said({
        'articles/a/en.mdx': mdx(source('A')),
        'articles/a/zh.mdx': mdx(translation('甲', 'published: 2026-01-02')),
      }),
    ).toMatchInlineSnapshot(`
      [
        "articles/a/zh.mdx:6:1 frontmatter: \`published\` is a fact, and facts stand in the source only — delete this line",
      ]
    `);
  });

  test('a file without a head is told how to begin', () => {
    expect(said({ 'articles/a/en.mdx': 'Text\n' })).toMatchInlineSnapshot(`
      [
        "articles/a/en.mdx:1:1 frontmatter: the file has no head — begin it with a line \`---\`, then \`title: …\`, then a line \`---\`",
      ]
    `);
  });

  test('an unknown topic, source and page are each named where they stand', () => {
    expect(
      said({
        'articles/a/en.mdx': mdx(
          source('A', 'related: [articles/b]\nsources: [book]').replace('[baking]', '[bakin]'),
        ),
        'sources.yaml': 'books: { kind: book, name: { en: A, zh: 甲 }, checked: 2026-01-01 }',
      }),
    ).toMatchInlineSnapshot(`
      [
        "articles/a/en.mdx:6:10 references-exist: there is no topic \`bakin\` — did you mean \`baking\`?",
        "articles/a/en.mdx:7:11 references-exist: there is no page \`articles/b\` — did you mean \`articles/a\`?",
        "articles/a/en.mdx:8:11 references-exist: there is no source \`book\` — did you mean \`books\`?",
      ]
    `);
  });
});

test('a file in no known place is told where files go', () => {
  expect(said({ 'articles/My Page/en.mdx': mdx(source('A')), 'notes.mdx': '' }))
    .toMatchInlineSnapshot(`
    [
      "articles/My Page/en.mdx:1:1 files-in-place: the content folder has no place for this file — use small letters a–z, digits and hyphens in names of files and folders",
      "notes.mdx:1:1 files-in-place: the content folder has no place for this file — move it to one of: articles/<slug>/<language>.mdx, playbooks/<slug>/<language>.mdx, faqs/<slug>/<language>.mdx, talks/<slug>/<language>.mdx, talks/<slug>/talk.yaml, talks/<slug>/discussion.yaml, comparisons/<slug>.yaml, glossary/<slug>.yaml, topics.yaml, sources.yaml, navigation.yaml, site.yaml",
    ]
  `);
});

test('every problem of every file comes in one run, sorted by place', () => {
  const { problems } = miniSite({
    'articles/b/en.mdx': mdx(source('B'), '## No id\n\n<Nope />\n\n[x](/articles/none)'),
    'articles/a/en.mdx': mdx(source('A', 'drafft: true')),
    'topics.yaml': 'baking: { name: { en: Baking, zh: 烘焙 } }',
  });
  expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
    'articles/a/en.mdx frontmatter',
    'articles/b/en.mdx section-ids',
    'articles/b/en.mdx vocabulary',
    'articles/b/en.mdx links-exist',
    'topics.yaml frontmatter',
  ]);
});

test('lines of the text count as in the file', () => {
  const { entry } = readEntry('articles/a/en.mdx', mdx(source('A'), 'first'));
  expect(entry?.body.split('\n').indexOf('first')).toBe(8);
});

test('a site without site.yaml says so instead of failing', () => {
  expect(checkContent({ texts: new Map() }).map(({ message }) => message)).toEqual([
    'the site has no site.yaml',
  ]);
});

describe('a file with a broken head', () => {
  test('is checked on, so that one run tells all', () => {
    const { problems } = miniSite({
      'articles/a/en.mdx': mdx(source('A: b'), '[x](/articles/none)'),
      'articles/b/en.mdx': mdx(source('B', 'drafft: true'), '<Nope />'),
    });
    expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'articles/a/en.mdx yaml-reads',
      'articles/a/en.mdx links-exist',
      'articles/b/en.mdx frontmatter',
      'articles/b/en.mdx vocabulary',
    ]);
  });

  test('makes no false problems in its neighbours', () => {
    const { problems } = miniSite({
      'articles/a/en.mdx': mdx(source('A').replace('baking', 'bread'), '<Term id="crumb">x</Term>'),
      'glossary/crumb.yaml': 'name: x',
      'topics.yaml': 'bread: 1',
      'comparisons/c.yaml': 'title: x',
      'articles/b/en.mdx': mdx(
        source('B').replace('baking', 'bread'),
        '<ComparisonTable id="c" />',
      ),
    });
    expect(new Set(problems.map(({ file }) => file))).toEqual(
      new Set(['glossary/crumb.yaml', 'topics.yaml', 'comparisons/c.yaml']),
    );
  });
});
