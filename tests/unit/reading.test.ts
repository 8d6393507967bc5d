import { describe, expect, test } from 'vitest';

import { homeView } from '../../src/model/home.ts';
import { pinyinOf } from '../../src/model/initials.ts';
import { glossaryView, questionsView } from '../../src/model/lists.ts';
import { viewPage } from '../../src/model/view.ts';
import { inList } from '../../src/prose/blocks.ts';
import { article, mdx, miniSite, source, translation } from '../support/mini-site.ts';

function siteOf(files: Record<string, string>) {
  const { site } = miniSite(files);
  if (!site) throw new Error('no site');
  return site;
}

const crumb =
  'name: { en: Crumb, zh: 面包心 }\ndefinition: { en: The soft part., zh: 柔软的部分。 }\n';

describe('a term of the glossary', () => {
  const site = siteOf({
    'glossary/crumb.yaml': crumb,
    'glossary/four-ps.yaml': crumb.replace('面包心', '4P'),
    ...article(
      'a',
      'A <Term id="crumb">crumb</Term>.\n\n## Heat [#heat]\n\n- <Term id="crumb">crumb</Term> and <Term id="crumb">crumb</Term>',
      '看<Term id="crumb">面包心</Term>。\n\n## 火候 [#heat]\n\n没有。',
    ),
  });
  const termsOf = (language: 'en' | 'zh') =>
    glossaryView(site, language).groups.flatMap(({ things }) => things);

  test('says which pages and sections mark it, each once, in the language of the reader', () => {
    expect(termsOf('en').find(({ id }) => id === 'crumb')?.uses).toEqual([
      {
        title: 'Title',
        path: '/en/articles/a/',
        sections: [{ title: 'Heat', path: '/en/articles/a/#heat' }],
      },
    ]);
    expect(termsOf('zh').find(({ id }) => id === 'crumb')?.uses).toEqual([
      { title: '标题', path: '/zh/articles/a/', sections: [] },
    ]);
    expect(termsOf('en').find(({ id }) => id === 'four-ps')?.uses).toEqual([]);
  });

  test('has a pinyin where it has Han', () => {
    expect(termsOf('en').map(({ id, pinyin }) => [id, pinyin])).toEqual([
      ['crumb', 'miàn bāo xīn'],
      ['four-ps', undefined],
    ]);
  });

  test('stands under a letter of an index that shows the whole alphabet', () => {
    const { letters } = glossaryView(site, 'zh');
    expect(letters.map(({ letter }) => letter).join('')).toBe('#ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    expect(letters.flatMap(({ path }) => path ?? [])).toEqual(['#letter-#', '#letter-M']);
  });
});

test.each([
  ['雇主品牌', 'gù zhǔ pǐn pái'],
  ['员工净推荐值（eNPS）', 'yuán gōng jìng tuī jiàn zhí (eNPS)'],
  ['KPI（关键绩效指标）', 'KPI (guān jiàn jì xiào zhǐ biāo)'],
  ['4P', undefined],
])('the pinyin of %s is %s', (word, pinyin) => {
  expect(pinyinOf(word)).toBe(pinyin);
});

test('questions stand under their main topic, with a contents list over all', () => {
  const question = source('How warm?').replace(/answer: .*\n/, '');
  const site = siteOf({ 'faqs/how-warm/en.mdx': mdx(question, 'Very.') });
  const { contents, groups } = questionsView(site, 'zh');
  expect(contents).toEqual([
    { id: 'topic-baking', title: '烘焙', depth: 2 },
    { id: 'how-warm', title: 'How warm?', depth: 3 },
  ]);
  expect(groups[0]?.questions[0]).toMatchObject({ path: '/zh/faqs/how-warm/', onlyIn: 'en' });
});

test('a text in a list has ids of its own, and headings below those of the list', () => {
  const html = '<h2 id="why">Why<a href="#why"></a></h2><p>As <a href="/x#why">there</a></p>';
  expect(inList(html, 'how-warm')).toBe(
    '<h4 id="how-warm-why">Why<a href="#how-warm-why"></a></h4><p>As <a href="/x#why">there</a></p>',
  );
});

test('home shows the three pages that were written or changed last', () => {
  const dated = (slug: string, day: string, more = '') => ({
    [`articles/${slug}/en.mdx`]: mdx(source(slug, more).replace('2026-01-02', day)),
  });
  const site = siteOf({
    ...dated('a', '2026-01-01'),
    ...dated('b', '2026-01-04'),
    ...dated('c', '2025-01-01', 'updated: 2026-01-05'),
    ...dated('d', '2026-01-03'),
  });
  const { latest } = homeView(site, 'en');
  expect(latest.map(({ title, day }) => `${title} ${day}`)).toEqual([
    'c 2026-01-05',
    'b 2026-01-04',
    'd 2026-01-03',
  ]);
});

test('a page says how it is looked after, and what its last update changed, in the language of the reader', () => {
  const facts =
    'updated: 2026-02-03\nreviewed: 2026-02-04\nreviewBy: 2027-02-04\nowner: Ada\nchange: New flour.\n';
  const site = siteOf({
    'articles/a/en.mdx': mdx(source('A', facts)),
    'articles/a/zh.mdx': mdx(translation('甲', 'change: 换了面粉。\n')),
  });
  const [page] = site.pages;
  const care = (language: 'en' | 'zh') =>
    page && viewPage(site, page, language).care.map(({ name, said }) => `${name}: ${said}`);
  expect(care('en')).toEqual([
    'Published: 2 January 2026',
    'Updated: 3 February 2026',
    'What changed: New flour.',
    'Last checked: 4 February 2026',
    'To be checked by: 4 February 2027',
    'Looked after by: Ada',
  ]);
  expect(care('zh')).toContain('改了什么: 换了面粉。');
});

test('the day of publication, which stands at the head of a page, is not said again at its foot', () => {
  const site = siteOf({ 'articles/a/en.mdx': mdx(source('A', '')) });
  const view = viewPage(site, site.pages[0]!, 'en');
  expect(view.facts).toContain('Published 2 January 2026');
  expect(view.care).toEqual([]);
});
