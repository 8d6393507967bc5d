import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { checkContent } from '../../../scripts/check/index.ts';
import type { KeptChecks } from '../../../scripts/check/index.ts';
import {
  closeKeptFiles,
  keepFile,
  openKeptFiles,
  placeKept,
  readKept,
} from '../../../src/kept/files.ts';
import { memoryOf } from '../../../src/kept/memory.ts';
import { openPack } from '../../../src/kept/pack.ts';
import type { Problem } from '../../../src/schemas/problem.ts';
import { article, mdx, siteYaml, source } from '../../support/mini-site.ts';

const term = (name: string, avoid = '') =>
  `name: { en: ${name}, zh: 面包心 }\ndefinition: { en: Inside, zh: 里面 }\n${avoid}`;

const before: Record<string, string> = {
  'site.yaml': siteYaml,
  'topics.yaml':
    'baking: { name: { en: Baking, zh: 烘焙 }, description: { en: Heat, zh: 火候 } }\n',
  'glossary/crumb.yaml': term('crumb'),
  'comparisons/flours.yaml': `title: { en: Flours compared, zh: 面粉比较 }
description: { en: Which flour is good for which kind of loaf and why., zh: 哪种面粉适合哪种面包，为什么，一张表就说清楚了。 }
published: 2026-01-01
topics: [baking]
options: [{ id: rye, name: { en: Rye, zh: 黑麦 } }, { id: spelt, name: { en: Spelt, zh: 斯佩尔特 } }]
criteria: [{ id: taste, name: { en: Taste, zh: 味道 }, cells: { rye: { en: Sour, zh: 酸 }, spelt: { en: Mild, zh: 淡 } } }]
`,
  ...article(
    'links',
    'See [loaf](/articles/loaf#oven), <Term id="crumb">crumb</Term>, the soft part.\n\n<ComparisonTable id="flours" rows="taste" />',
    '见[面包](/articles/loaf#oven)、<Term id="crumb">面包心</Term>。\n\n<ComparisonTable id="flours" rows="taste" />',
  ),
  ...article('loaf', 'Text.\n\n## Oven [#oven]\n\nHot.', '文字。\n\n## 烤箱 [#oven]\n\n很热。'),
};

const edit = (file: string, from: string, to: string) => (files: Record<string, string>) => {
  if (!files[file]?.includes(from)) throw new Error(`${file} has no ${from}`);
  return { ...files, [file]: files[file].replace(from, to) };
};

function without(name: string) {
  return (files: Record<string, string>) =>
    Object.fromEntries(Object.entries(files).filter(([file]) => !file.startsWith(name)));
}

/** What one file changes, and the page that must be told of it although it has not changed. */
const changes = [
  ['a term is deleted', without('glossary/crumb')],
  ['a term avoids a word', avoided()],
  ['a section that is linked to has another id', renamedSection()],
  ['a page that is linked to is deleted', without('articles/loaf')],
  [
    'a page that is linked to becomes a draft',
    edit('articles/loaf/en.mdx', 'topics:', 'draft: true\ntopics:'),
  ],
  [
    'a row that is shown elsewhere is called otherwise',
    edit('comparisons/flours.yaml', 'taste', 'flavour'),
  ],
  ['a topic is deleted', edit('topics.yaml', 'baking:', 'cooking:')],
  [
    'a text itself says something wrong',
    edit('articles/loaf/en.mdx', 'Hot.', 'Hot hot, see [x](/none).'),
  ],
  [
    'a page is added that has no counterpart',
    (files: Record<string, string>) => ({
      ...files,
      'articles/more/en.mdx': mdx(source('More'), 'See [loaf](/articles/loaf#none).'),
    }),
  ],
] as const;

function avoided() {
  return (files: Record<string, string>) => ({
    ...files,
    'glossary/crumb.yaml': term('crumb', 'avoid: { en: [soft part], zh: [] }\n'),
  });
}

function renamedSection() {
  return (files: Record<string, string>) =>
    edit(
      'articles/loaf/zh.mdx',
      '#oven',
      '#stove',
    )(edit('articles/loaf/en.mdx', '#oven', '#stove')(files));
}

const texts = (files: Record<string, string>) => new Map(Object.entries(files));

function keptInMemory(): KeptChecks & { missing: string[] } {
  const problems = new Map<string, Problem[]>();
  const missing: string[] = [];
  return {
    missing,
    readings: { get: () => undefined, set: () => {} },
    problems: {
      get(key) {
        if (!problems.has(key)) missing.push(key);
        return problems.get(key);
      },
      set: (key, found) => void problems.set(key, found),
    },
  };
}

describe('a check that keeps what it found', () => {
  test('has something to say of every change that is tried here, and nothing before', () => {
    expect(checkContent({ texts: texts(before) })).toEqual([]);
    for (const [what, change] of changes)
      expect(checkContent({ texts: texts(change(before)) }), what).not.toEqual([]);
  });

  test.each(changes)('says the same as one that does not, when %s', (_, change) => {
    const kept = keptInMemory();
    checkContent({ texts: texts(before) }, kept);
    const after = { texts: texts(change(before)) };
    expect(checkContent(after, kept)).toEqual(checkContent(after));
    expect(checkContent(after, kept)).toEqual(checkContent(after));
    expect(checkContent({ texts: texts(before) }, kept)).toEqual([]);
  });

  test('asks only about the file that an edit of its words changes', () => {
    const kept = keptInMemory();
    checkContent({ texts: texts(before) }, kept);
    kept.missing.length = 0;
    const after = edit('articles/loaf/en.mdx', 'Hot.', 'Very hot.')(before);
    checkContent({ texts: texts(after) }, kept);
    expect(kept.missing).toHaveLength(1);
  });
});

describe('a pack', () => {
  let folder: string;
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'pack-'))));
  afterEach(() => rmSync(folder, { recursive: true }));
  const open = () => openPack<unknown>(join(folder, 'deep', 'pack'));

  function written(values: Record<string, unknown>) {
    const pack = open();
    for (const [key, value] of Object.entries(values)) pack.set(key, value);
    pack.save();
  }

  test('gives what was set, after it was saved and opened again', () => {
    written({ one: { text: '一\n二\t三' }, two: [] });
    const pack = open();
    expect([pack.get('one'), pack.get('two'), pack.get('three')]).toEqual([
      { text: '一\n二\t三' },
      [],
      undefined,
    ]);
  });

  test('forgets what nobody asked for', () => {
    written({ one: 1, two: 2 });
    const pack = open();
    pack.get('one');
    pack.save();
    expect([open().get('one'), open().get('two')]).toEqual([1, undefined]);
  });

  test('is not believed where a line is not as it was written', () => {
    written({ one: 'same', two: 'other' });
    const file = join(folder, 'deep', 'pack');
    writeFileSync(file, readFileSync(file, 'utf8').replace('same', 'sane'));
    expect([open().get('one'), open().get('two')]).toEqual([undefined, 'other']);
    writeFileSync(file, readFileSync(file).subarray(0, -9));
    expect(open().get('two')).toBeUndefined();
    writeFileSync(file, '\0\0\n\tnothing\n');
    expect(open().get('one')).toBeUndefined();
  });
});

describe('kept files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  afterEach(() => {
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
  });
  const place = () => {
    const target = join(folder, '..', `${basename(folder)}-site`, 'deep', 'page');
    const files = openKeptFiles(folder);
    const isPlaced = placeKept(files, 'abc', target);
    closeKeptFiles(files);
    const text = isPlaced ? readFileSync(target, 'utf8') : undefined;
    rmSync(join(target, '..', '..'), { recursive: true, force: true });
    return text;
  };

  test('are put in their place', () => {
    expect(place()).toBeUndefined();
    keepFile(openKeptFiles(folder), 'abc', Buffer.from('whole'));
    expect([place(), place()]).toEqual(['whole', 'whole']);
  });

  test('are not believed where they were changed, though as long as before', () => {
    keepFile(openKeptFiles(folder), 'abc', Buffer.from('whole'));
    const [name = ''] = readdirSync(folder);
    writeFileSync(join(folder, name), 'whale');
    utimesSync(join(folder, name), 1, 1);
    expect(place()).toBeUndefined();
  });

  test('are believed though they were copied at another time, and then not read again', () => {
    keepFile(openKeptFiles(folder), 'abc', Buffer.from('whole'));
    const [name = ''] = readdirSync(folder);
    utimesSync(join(folder, name), 1, 1);
    expect(place()).toBe('whole');
    const [again = ''] = readdirSync(folder);
    expect(again).not.toBe(name);
    expect([place(), readdirSync(folder)]).toEqual(['whole', [again]]);
  });

  test('lose what a killed build was writing, and keep what was whole', () => {
    keepFile(openKeptFiles(folder), 'abc', Buffer.from('whole'));
    writeFileSync(join(folder, 'abc.1885.part'), 'ha');
    expect(readKept(openKeptFiles(folder), 'abc')?.toString()).toBe('whole');
    expect(readdirSync(folder)).toHaveLength(1);
  });
});

describe('what a process has worked out', () => {
  const [node, vite] = [{ url: 'file:///a.ts' }, { url: 'file:///a.ts', env: { DEV: true } }];

  test('is found by the copy that Astro loads', () => {
    memoryOf('shared', node).set('one', 1);
    expect(memoryOf('shared', vite).get('one')).toBe(1);
    expect(memoryOf('other', vite).size).toBe(0);
  });

  test('is forgotten by all when Astro loads the module once more', () => {
    const before = memoryOf('forgotten', vite).set('one', 1);
    const after = memoryOf('forgotten', vite);
    expect([before.size, after.size]).toEqual([1, 0]);
    expect(memoryOf('forgotten', node)).toBe(after);
  });
});
