import { describe, expect, test } from 'vitest';

import type { LookUp } from '../../../src/search/pagefind.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import type { IndexedPage } from '../../../src/search/indexed-page.ts';
import { search } from '../../../src/search/search.ts';
import type { Answer } from '../../../src/search/search.ts';
import type { LoadTable, SearchTables } from '../../../src/search/tables.ts';
import { lookUpIn, namesOf, page, section, shown, tableFrom, term } from '../../support/search.ts';

const loaf = [
  page(
    '/en/articles/loaf/',
    section('The first loaf', 'Bread from flour, water and salt.', { otherTitle: '第一个面包' }),
    section('Kneading', 'Knead until the dough is smooth.', { id: 'knead', otherTitle: '揉面' }),
  ),
  page(
    '/zh/articles/loaf/',
    section('第一个面包', '用面粉、水和盐做面包。', { otherTitle: 'The first loaf' }),
    section('揉面', '揉到面团光滑。', { id: 'knead', otherTitle: 'Kneading' }),
  ),
];
const oven = [
  page('/en/playbooks/oven/', section('The oven', 'Heat the oven. GN1 trays.')),
  page('/zh/playbooks/oven/', section('烤箱', '先预热烤箱。用 GN1 烤盘。')),
];
const starter = page(
  '/en/articles/starter/',
  section('A starter', 'Feed your sourdough flour and water every day.', { otherTitle: '酵种' }),
  section('On holiday', 'Autolyse and the fridge.', { id: 'away' }),
);
const glossary = page(
  '/en/glossary/',
  section('Glossary'),
  section('Sourdough', 'Leaven that is kept alive.', { id: 'sourdough' }),
);

const tables: Partial<SearchTables> = {
  names: namesOf({ ...term('sourdough', '酸面团'), path: '/en/glossary/#sourdough' }),
  han: { traditional: ['麵團鹽', '面团盐'], regional: [['行销', '营销']] },
  pinyin: [['烤箱', 'kao xiang']],
  words: ['flour', 'bread', 'sourdough'],
};

function ask(
  typed: string,
  language: Language = 'en',
  pages: IndexedPage[] = [...loaf, ...oven, starter, glossary],
): Promise<Answer> {
  return search(typed, language, { lookUp: lookUpIn(...pages), table: tableFrom(tables) });
}

const paths = ({ matches }: Answer) => matches.map(({ path }) => path);
const nothing = { matches: [], close: [], insteadOf: undefined, perhaps: [] };

describe('what is found', () => {
  test('leads to the section that says it, under the page’s title', async () => {
    expect((await ask('smooth dough')).matches).toMatchObject([
      { path: '/en/articles/loaf/#knead', title: 'Kneading', page: 'The first loaf' },
    ]);
  });

  test('leads to the page, where the page itself says it', async () => {
    expect((await ask('烤箱', 'zh')).matches).toMatchObject([
      { path: '/zh/playbooks/oven/', title: '烤箱', page: undefined, kind: 'playbooks' },
    ]);
  });

  test('shows where, with its words marked', async () => {
    const [first] = (await ask('光滑', 'zh')).matches;
    expect(shown(first?.excerpt ?? [])).toBe('揉到面团[光滑]。');
  });

  test('has all that was asked, where anything has', async () => {
    expect(paths(await ask('flour salt'))).toEqual(['/en/articles/loaf/']);
  });

  test('has most of it, where nothing has all', async () => {
    const answer = await ask('flour water salt hydrometer');
    expect(paths(answer)[0]).toBe('/en/articles/loaf/');
    expect(answer.close).toEqual([]);
  });

  test('is what a question is about', async () => {
    expect(paths(await ask('面团怎么揉', 'zh'))).toContain('/zh/articles/loaf/#knead');
  });

  test('may be typed in Traditional characters', async () => {
    expect(paths(await ask('麵團', 'zh'))).toEqual(['/zh/articles/loaf/#knead']);
  });

  test('may be the beginning of a word, but rather the word', async () => {
    const pages = [
      page('/en/articles/a/', section('A', 'Our PR.')),
      page('/en/articles/b/', section('B', 'Our proofing.')),
    ];
    expect(paths(await ask('pr', 'en', pages))).toEqual(['/en/articles/a/']);
    expect(paths(await ask('pro', 'en', pages))).toEqual(['/en/articles/b/']);
  });

  test('goes by another name, where the site does not use the one typed', async () => {
    const pages = [page('/zh/articles/a/', section('做法', '先养酸面团。'))];
    const answer = await ask('sourdough', 'zh', pages);
    expect(paths(answer)).toContain('/zh/articles/a/');
    expect(answer.marks).toContain('酸面团');
  });
});

describe('the two languages', () => {
  test.each(['en', 'zh'] as const)('give a page once, in the reader’s %s', async (language) => {
    const answer = await ask('GN1', language);
    expect(answer.matches).toMatchObject([
      { path: `/${language}/playbooks/oven/`, foundIn: language },
    ]);
  });

  test.each(['en', 'zh'] as const)('give the reader’s %s first', async (language) => {
    const pages = [
      page('/en/articles/one/', section('OKR', 'OKR.')),
      page('/zh/articles/two/', section('OKR', 'OKR.')),
    ];
    const { matches } = await ask('okr', language, pages);
    expect(matches).toHaveLength(2);
    expect(matches[0]?.foundIn).toBe(language);
  });

  test('give what only the other has under the reader’s path and heading', async () => {
    const { matches } = await ask('smooth', 'zh');
    expect(matches).toMatchObject([
      {
        path: '/zh/articles/loaf/#knead',
        title: '揉面',
        page: '第一个面包',
        foundIn: 'en',
        excerpt: expect.arrayContaining([{ text: 'smooth', found: true }]),
      },
    ]);
  });

  test('give the heading as it is, where the reader’s has none', async () => {
    expect((await ask('autolyse', 'zh')).matches).toMatchObject([
      { path: '/zh/articles/starter/#away', title: 'On holiday', page: '酵种' },
    ]);
  });
});

describe('a definition', () => {
  test.each([
    'sourdough',
    'what is sourdough really',
    'what is sourdough',
    'Sourdough meaning',
    '酸面团是什么',
    'sour dough',
  ])('comes first for %j, and once', async (typed) => {
    const answer = await ask(typed);
    expect(answer.matches[0]).toMatchObject({
      path: '/en/glossary/#sourdough',
      isDefinition: true,
    });
    expect(new Set(paths(answer)).size).toBe(answer.matches.length);
  });

  test.each(['feed sourdough', 'sourdough oven'])('is no answer to %j', async (typed) => {
    const { matches } = await ask(typed);
    expect(matches.filter(({ isDefinition }) => isDefinition)).toEqual([]);
  });

  test('is shown even where no page has the word', async () => {
    expect(paths(await ask('sourdough', 'en', []))).toEqual(['/en/glossary/#sourdough']);
  });
});

describe('Latin letters that find nothing', () => {
  test('are read as pinyin', async () => {
    const answer = await ask('kaoxiang', 'zh');
    expect(answer.insteadOf).toBe('烤箱');
    expect(paths(answer)).toEqual(['/zh/playbooks/oven/']);
  });

  test('are corrected by one letter', async () => {
    const answer = await ask('Sourdouhg');
    expect(answer.insteadOf).toBe('sourdough');
    expect(paths(answer)[0]).toBe('/en/glossary/#sourdough');
  });

  test('stay as typed where the correction finds nothing either', async () => {
    expect(await ask('flouer', 'en', [])).toMatchObject(nothing);
  });
});

test('a word that finds something is not corrected', async () => {
  const pages = [page('/en/articles/a/', section('A', 'A floury hand.'))];
  expect((await ask('floury', 'en', pages)).insteadOf).toBeUndefined();
});

test.each(['', '   ', '?!', 'qwertyuiop', '魑魅魍魉', 'zzz yyy xxx'])(
  'nothing is shown for %j',
  async (typed) => {
    for (const language of ['en', 'zh'] as const)
      expect(await ask(typed, language)).toMatchObject(nothing);
  },
);

describe('where nothing has even most of it', () => {
  test('pages with some of it are called close, and no term is proposed', async () => {
    const answer = await search('flour water hydrometer thermometer refractometer', 'en', {
      lookUp: lookUpIn(...loaf, starter),
      table: tableFrom({ names: namesOf(term('thermometer refractometer hydrometer')) }),
    });
    expect(answer.matches).toEqual([]);
    expect(answer.close.map(({ path }) => path)).toContain('/en/articles/starter/');
    expect(answer.perhaps).toEqual([]);
  });

  test('pages with next to nothing of it are not shown', async () => {
    const typed = 'kneading hydrometer thermometer refractometer barometer manometer';
    expect(await ask(typed)).toMatchObject({ matches: [], close: [] });
  });

  test('the nearest terms are proposed, if no page is close', async () => {
    const answer = await ask('sourdoxxgh');
    expect(answer).toMatchObject({ matches: [], close: [] });
    expect(answer.perhaps.map(({ title }) => title)).toEqual(['sourdough']);
  });

  test('the nearest terms are proposed for Han as well', async () => {
    expect((await ask('酸面', 'zh', [])).perhaps).toHaveLength(1);
  });

  test('the nearest terms are proposed for Traditional characters', async () => {
    expect((await ask('鹽麵團', 'zh', [])).perhaps).toHaveLength(1);
  });
});

describe('a word that very many pages have', () => {
  const manyPages = Array.from({ length: 200 }, (_, index) =>
    page(`/en/articles/${index}/`, section('Title', 'Bread.')),
  );

  test('is looked for in some of them, and the reader is told', async () => {
    const answer = await ask('bread', 'en', manyPages);
    expect(answer.hasMore).toBe(true);
    expect(answer.matches.length).toBeLessThan(200);
    expect(answer.matches.length).toBeGreaterThan(3);
  });

  test('is found where the index cannot tell that its characters stand together', async () => {
    const apart = lookUpIn(...manyPages);
    const lookUp: LookUp = async (form) =>
      (await apart(form)).map((hit) => ({ ...hit, inOrder: false }));
    const answer = await search('bread', 'en', { lookUp, table: tableFrom(tables) });
    expect(answer.matches.length).toBeGreaterThan(3);
  });

  test('is looked for in all, where they are not so many', async () => {
    const answer = await ask('bread', 'en', manyPages.slice(0, 5));
    expect(answer.hasMore).toBe(false);
    expect(answer.matches).toHaveLength(5);
  });
});

test('tables are fetched only where they are needed', async () => {
  const table = tableFrom(tables);
  const fetched = async (typed: string) => {
    const asked: string[] = [];
    const asking: LoadTable = (name) => {
      asked.push(name);
      return table(name);
    };
    await search(typed, 'en', { lookUp: lookUpIn(...loaf), table: asking });
    return asked;
  };
  expect(await fetched('flour')).toEqual(['names']);
  expect(await fetched('麵團')).toContain('han');
  expect(await fetched('麵團')).not.toContain('pinyin');
  expect(await fetched('qwertyuiop')).toEqual(expect.arrayContaining(['pinyin', 'words']));
});
