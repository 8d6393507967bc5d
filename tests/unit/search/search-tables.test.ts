import { describe, expect, test } from 'vitest';

import type { Language } from '../../../src/i18n/languages.ts';
import { searchTables } from '../../../src/model/search-tables.ts';
import { article, mdx, miniSite, siteYaml, source, translation } from '../../support/mini-site.ts';

const files = {
  ...article(
    'dough',
    '## Kneading [#knead]\n\nKneading dough, kneading bread; kneading by hand.',
    '## 揉面 [#knead]\n\n反馈：面团要揉到光滑，女性也揉。',
  ),
  'glossary/starter.yaml': `
name: { en: Sour-dough starter, zh: 酸面团 }
definition: { en: A leaven, zh: 活的酵种 }
variants: { en: [SCC (Sourdough Culture Can’t)], zh: [鲁邦种] }
`,
  'articles/secret/en.mdx': mdx(source('Zymurgy', 'draft: true'), '## Beer [#beer]\n\nZymurgy.'),
  'articles/secret/zh.mdx': mdx(translation('龙酿'), '## 啤酒龙 [#beer]\n\n龙酿。'),
};

function tablesOf(language: Language, more: Record<string, string> = {}) {
  const { site, said } = miniSite({ ...files, ...more });
  expect(said).toEqual([]);
  if (!site) throw new Error('no site');
  return searchTables(site, language);
}

const { names, definitions, han, pinyin, words } = tablesOf('zh');

describe('a term', () => {
  const [starter] = names.terms;

  test('is called as its readers call it, and leads to their glossary', () => {
    expect(starter).toMatchObject({
      path: '/zh/glossary/#starter',
      title: '酸面团',
    });
    expect(tablesOf('en').names.terms[0]).toMatchObject({
      path: '/en/glossary/#starter',
      title: 'Sour-dough starter',
    });
  });

  test('is defined in a table of its own, in the same order', () => {
    expect(definitions[0]).toBe('活的酵种');
  });

  test('is known by the names of both languages, folded and without hyphens', () => {
    expect(starter?.names).toEqual(
      expect.arrayContaining(['酸面团', 'sour dough starter', '鲁邦种']),
    );
  });

  test('is known by what stands before brackets and by what stands in them', () => {
    expect(starter?.names).toEqual(expect.arrayContaining(['scc', "sourdough culture can't"]));
  });

  test('is found under the path the site is published under', () => {
    const below = siteYaml.replace('bread.example/', 'bread.example/handbook/');
    expect(tablesOf('zh', { 'site.yaml': below }).names.terms[0]?.path).toBe(
      '/handbook/zh/glossary/#starter',
    );
  });
});

test('kinds and topics are named in the reader’s language', () => {
  expect(names).toMatchObject({ kinds: { articles: '文章' }, topics: { baking: '烘焙' } });
  expect(tablesOf('en').names).toMatchObject({
    kinds: { articles: 'Articles' },
    topics: { baking: 'Baking' },
  });
});

test.each(['en', 'zh'] as const)('messages in %s leave room for what is filled in', (language) => {
  const { messages } = tablesOf(language).names;
  expect(messages).toMatchObject({
    other: expect.stringMatching(/^\D*\{count\}\D*$/),
    empty: expect.stringContaining('{query}'),
    insteadOf: expect.stringContaining('{query}'),
    age: expect.stringContaining('{age}'),
  });
});

describe('Traditional characters', () => {
  const [from, to] = han.traditional;

  test('stand beside their Simplified ones, as many of either', () => {
    expect(from.length).toBeGreaterThan(0);
    expect(from).toHaveLength(to.length);
    expect(to[from.indexOf('團')]).toBe('团');
    expect(to[from.indexOf('麵')]).toBe('面');
  });

  test('lead only to what the site says', () => {
    const said = Object.values(files).join('') + '烘焙火候';
    expect(Array.from(to).filter((character) => !said.includes(character))).toEqual([]);
    expect(from).not.toContain('龜');
  });

  test('differ from what they lead to, and stand once', () => {
    expect(Array.from(from).filter((character, index) => character === to[index])).toEqual([]);
    expect(new Set(from).size).toBe(from.length);
  });

  test('of drafts are left out', () => {
    expect(from).not.toContain('龍');
    const published = mdx(source('Zymurgy'), files['articles/secret/en.mdx'].split('---\n\n')[1]);
    const shown = tablesOf('zh', { 'articles/secret/en.mdx': published });
    expect(shown.han.traditional[0]).toContain('龍');
  });
});

test('words of other regions lead to words that the site says', () => {
  expect(han.regional).toContainEqual(['回馈', '反馈']);
  expect(han.regional.map(([, ours]) => ours)).not.toContain('营销');
});

describe('pinyin', () => {
  const phrases = pinyin.map(([phrase]) => phrase);

  test('is given for titles, headings, topics and terms with their variants', () => {
    expect(phrases).toEqual(expect.arrayContaining(['标题', '揉面', '烘焙', '酸面团', '鲁邦种']));
    expect(pinyin).toContainEqual(['揉面', 'rou mian']);
  });

  test('is not given for text, nor for drafts', () => {
    expect(phrases).not.toContain('女性');
    expect(phrases.filter((phrase) => phrase.includes('龙'))).toEqual([]);
  });

  test('has no ü and a syllable for each character', () => {
    const tables = tablesOf('zh', {
      'articles/dough/zh.mdx': mdx(translation('女性策略A的旅行'), '## 揉面 [#knead]\n\n揉。'),
    });
    expect(tables.pinyin).toContainEqual(['女性策略', 'nu xing ce lue']);
    expect(tables.pinyin).toContainEqual(['的旅行', 'de lu xing']);
    for (const [phrase, syllables] of tables.pinyin)
      expect(syllables.split(' '), phrase).toHaveLength(phrase.length);
  });

  test('stands once for each phrase', () => {
    const again = mdx(translation('标题'), '## 烘焙 [#knead]\n\n揉。');
    const table = tablesOf('zh', { 'articles/dough/zh.mdx': again }).pinyin;
    expect(table.filter(([phrase]) => phrase === '烘焙')).toHaveLength(1);
  });
});

describe('the words of the site', () => {
  test('are English, small, and long enough to be mistyped', () => {
    expect(words.filter((word) => !/^[a-z]{4,}$/.test(word))).toEqual([]);
    expect(words).toContain('kneading');
  });

  test('begin with the most used', () => {
    expect(words[0]).toBe('kneading');
    expect(words.indexOf('bread')).toBeLessThan(words.indexOf('hand'));
  });

  test('stand once each', () => {
    expect(new Set(words).size).toBe(words.length);
  });

  test('of drafts are left out', () => {
    expect(words).not.toContain('zymurgy');
    expect(words).not.toContain('beer');
  });
});
