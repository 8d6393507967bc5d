import { describe, expect, test } from 'vitest';

import { termsAgree } from '../../../scripts/check/terms-agree.ts';
import { mdx, source } from '../../support/mini-site.ts';
import { said, saidOfPair } from './said.ts';

const terms = {
  'glossary/town-hall.yaml': `
name: { en: Town hall, zh: 全员大会 }
definition: { en: Never call it arrival rate, zh: 不叫市政厅会议 }
variants: { en: [all-hands], zh: [员工大会] }
avoid: { en: [town meeting, arrival rate], zh: [市政厅会议, 大会] }
`,
};
const saidOf = (en: string, zh: string) => saidOfPair(termsAgree, en, zh, terms);

describe('a name that the glossary avoids', () => {
  test('is told of with the agreed one, in any case, in the plural and over a line break', () => {
    expect(saidOf('A Town\nmeeting and **arrival**\nrates', '市政**厅会议**'))
      .toMatchInlineSnapshot(`
      [
        "articles/a/en.mdx:9:3 the glossary avoids “Town meeting” — write “Town hall”",
        "articles/a/en.mdx:10:15 the glossary avoids “arrival rates” — write “Town hall”",
        "articles/a/zh.mdx:8:1 the glossary avoids “市政厅会议” — write “全员大会”",
      ]
    `);
  });

  test.each([
    ['inside another word', 'a downtown meetings-room and rival rates', '甲'],
    ['inside a name that is fine', 'a', '员工大会和全员大会'],
    ['in the other language', '市政厅会议', 'town meeting'],
    [
      'in code, in addresses and in props',
      '`town meeting` [a](/town-meeting)',
      '<Note title="市政厅会议">\n\n甲\n\n</Note>',
    ],
  ])('is none %s', (_what, en, zh) => {
    expect(saidOf(en, zh)).toEqual([]);
  });

  test('is told of in the head of a file too', () => {
    expect(
      said(termsAgree, { ...terms, 'articles/a/en.mdx': mdx(source('The town meeting'), 'a') }),
    ).toMatchInlineSnapshot(`
      [
        "articles/a/en.mdx:2:12 the glossary avoids “town meeting” — write “Town hall”",
      ]
    `);
  });
});

describe('a term marked in one language', () => {
  test.each([
    [
      'is marked in the other',
      'a <Term id="town-hall">town hall</Term>',
      '<Term id="town-hall">全员大会</Term>',
    ],
    ['is named there', 'a <Term id="town-hall">town hall</Term>', '全员大会'],
    ['is named there by a variant', 'the all-hands', '<Term id="town-hall">全员大会</Term>'],
    ['is no term of the glossary', '<Term id="none">a</Term>', '甲'],
  ])('passes where it %s', (_what, en, zh) => {
    expect(saidOf(en, zh)).toEqual([]);
  });

  test('is a warning where the same section of the other does not name it', () => {
    expect([
      ...saidOf('## A [#a]\n\na <Term id="town-hall">town hall</Term>', '## 甲 [#a]\n\n开会'),
      ...saidOf('## A [#a]\n\na meeting', '## 甲 [#a]\n\n去<Term id="town-hall">全员大会</Term>'),
    ]).toMatchInlineSnapshot(`
      [
        "articles/a/zh.mdx:8:1 (warning) the term \`town-hall\`, marked in articles/a/en.mdx:11, is not in this section — write <Term id="town-hall">全员大会</Term>",
        "articles/a/zh.mdx:10:2 (warning) the term \`town-hall\`, marked here, is not in the same section of articles/a/en.mdx:9 — write <Term id="town-hall">Town hall</Term> there too",
      ]
    `);
  });
});
