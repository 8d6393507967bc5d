import { describe, expect, test } from 'vitest';

import { withRecord } from '../../scripts/translations/accept.ts';
import { table } from '../../scripts/translations/table.ts';
import { overview } from '../../src/model/translation-overview.ts';
import { statements, translationStatus } from '../../src/model/translation.ts';
import { staleTranslation } from '../../src/model/view.ts';
import { mdx, miniSite, source, translation } from '../support/mini-site.ts';

const en = '## One [#one]\n\nFirst.\n\n## Two [#two]\n\nSecond.';
const zh = '## 一 [#one]\n\n甲。\n\n## 二 [#two]\n\n乙。';

/** A page whose translation was accepted when the source said `en`, and whose source says `now`. */
function pageAfter(now: string, title = 'Title') {
  const [before] = pagesOf(mdx(source('Title'), en), mdx(translation('标题'), zh));
  const prints = statements(before?.texts.en).map(({ id, print }) => [id, print]);
  const record = {
    of: 'en' as const,
    accepted: '2026-03-01',
    sections: Object.fromEntries(prints),
  };
  const accepted = withRecord(mdx(translation('标题'), zh), record);
  const [page] = pagesOf(mdx(source(title), now), accepted);
  if (!page) throw new Error('no page');
  return page;
}

function pagesOf(enFile: string, zhFile?: string) {
  const files = { 'articles/a/en.mdx': enFile, ...(zhFile && { 'articles/a/zh.mdx': zhFile }) };
  return miniSite(files).site?.pages ?? [];
}

const openSections = (page: ReturnType<typeof pageAfter>) =>
  translationStatus(page)
    ?.sections.filter(({ state }) => state !== 'current')
    .map(({ id, state }) => `${id} ${state}`);

describe('a translation', () => {
  test('is current while the source says what it said', () => {
    const page = pageAfter(en);
    expect(translationStatus(page)?.state).toBe('current');
    expect(staleTranslation(page, 'zh')).toBeUndefined();
  });

  test('stays current when the source’s lines are wrapped otherwise', () => {
    expect(openSections(pageAfter(en.replace('First.', 'First.  ')))).toEqual([]);
  });

  test.each([
    ['a changed sentence', en.replace('Second', 'Other'), ['two changed']],
    ['a changed heading', en.replace('Two', 'Deux'), ['two changed']],
    ['a changed link', en.replace('First.', '[First.](#two)'), ['one changed']],
    ['a new section', `${en}\n\n## Three [#three]\n\nThird.`, ['three added']],
    ['a new opening', `Hello.\n\n${en}`, ['lead added']],
    ['a lost section', '## One [#one]\n\nFirst.', ['two removed']],
  ])('is behind after %s, in that section alone', (_what, now, open) => {
    expect(openSections(pageAfter(now))).toEqual(open);
  });

  test('is behind in its head when the title changes', () => {
    expect(openSections(pageAfter(en, 'Other title'))).toEqual(['title changed']);
  });

  test('tells its readers, and not those of the source', () => {
    const page = pageAfter(en.replace('Second', 'Other'));
    expect(staleTranslation(page, 'zh')).toEqual({
      sections: [{ id: 'two', title: 'Two', state: 'changed' }],
      total: 3,
      accepted: '2026-03-01',
    });
    expect(staleTranslation(page, 'en')).toBeUndefined();
  });

  test('that nobody accepted is unrecorded, and tells readers nothing', () => {
    const [page] = pagesOf(mdx(source('A'), en), mdx(translation('甲'), zh));
    expect(page && translationStatus(page)?.state).toBe('unrecorded');
    expect(page && staleTranslation(page, 'zh')).toBeUndefined();
  });

  test('that does not exist is missing', () => {
    const [page] = pagesOf(mdx(source('A'), en));
    expect(page && translationStatus(page)?.state).toBe('missing');
  });
});

test('accepting changes the record and not a character else', () => {
  const file = mdx(
    'title: "A: b"  # kept\ntranslation: { of: en } # gone\ndescription: c\nanswer: d',
    zh,
  );
  const record = {
    of: 'en' as const,
    accepted: '2026-03-01',
    sections: { title: '12345678', lead: '1e234567' },
  };
  const once = withRecord(file, record);
  expect(once).toMatchInlineSnapshot(`
    "---
    title: "A: b"  # kept
    translation:
      of: en
      accepted: 2026-03-01
      sections:
        title: "12345678"
        lead: "1e234567"
     # gone
    description: c
    answer: d
    ---

    ## 一 [#one]

    甲。

    ## 二 [#two]

    乙。
    "
  `);
  expect(withRecord(once, record)).toBe(once);
});

test('the table says for each page what there is to do', () => {
  expect(table(overview([pageAfter(en.replace('Second.', 'Some other words.')), pageAfter(en)])))
    .toMatchInlineSnapshot(`
    "page        from      state                    words to translate
    articles/a  en -> zh  1 of 3 sections changed  4
    articles/a  en -> zh  current"
  `);
});
