import { expect, test } from 'vitest';

import { linksInStep } from '../../../scripts/check/links-in-step.ts';
import { saidOfPair } from './said.ts';

const terms = {
  'glossary/kpi.yaml':
    'name: { en: KPI (key performance indicator), zh: KPI（关键绩效指标） }\ndefinition: { en: A, zh: 甲 }',
};
const saidOf = (en: string, zh: string) => saidOfPair(linksInStep, en, zh, terms);

test.each([
  [
    'the same targets in another order',
    '[a](/articles/a) and [b](/faqs/b#c)',
    '[乙](/faqs/b#c)和[甲](/articles/a)',
  ],
  ['one target linked once or twice', '[a](/articles/a), [b](/articles/a)', '[甲](/articles/a)'],
  ['a last slash', '[a](/articles/a/#b)', '[甲](/articles/a#b)'],
  ['addresses by name', '[a][x]\n\n[x]: /articles/a', '[甲](/articles/a)'],
  [
    'the English and the Chinese page of another site',
    '[a](https://bread.example/en/a), [b](https://en.bread.example/b)',
    '[甲](https://bread.example/zh-CN/a)、[乙](https://zh.bread.example/b)',
  ],
  ['the same terms', '<Term id="kpi">KPI</Term>', '<Term id="kpi">关键绩效指标</Term>'],
  ['a term that the other language does not name', '<Term id="kpi">KPI</Term>', '甲'],
  ['a mark for no term', '<Term id="none">KPI</Term>', 'KPI'],
])('%s passes', (_what, en, zh) => {
  expect(saidOf(en, zh)).toEqual([]);
});

test('another target is told of where the translation has it', () => {
  expect(saidOf('a\n\n[a](/articles/a)', '甲\n\n见[乙](/articles/b)')).toMatchInlineSnapshot(`
    [
      "articles/a/zh.mdx:10:2 the link leads to \`/articles/b\`, its counterpart in articles/a/en.mdx:11 to \`/articles/a\` — write the same address in both languages",
    ]
  `);
});

test('a target that only one language has is told of', () => {
  expect([
    ...saidOf('## A [#a]\n\n[a](/articles/a)', '## 甲 [#a]\n\n甲'),
    ...saidOf('## A [#a]\n\na', '## 甲 [#a]\n\n[甲](https://bread.example/a)'),
  ]).toMatchInlineSnapshot(`
    [
      "articles/a/zh.mdx:8:1 this section lacks the link to \`/articles/a\` of articles/a/en.mdx:11 — link to it here: […](/articles/a), or take it out there",
      "articles/a/zh.mdx:10:1 this section of articles/a/en.mdx:9 has no link to \`https://bread.example/a\` — add the link there, or take it out here",
    ]
  `);
});

test('a term that is named but marked in one language only is a warning', () => {
  expect([
    ...saidOf('Read on.\n\n<Term id="kpi">KPIs</Term>', '看看关键绩效指标。'),
    ...saidOf('Count key performance indicators.', '看<Term id="kpi">KPI</Term>。'),
  ]).toMatchInlineSnapshot(`
    [
      "articles/a/zh.mdx:8:3 (warning) the term \`kpi\` is marked in articles/a/en.mdx:11, but not here — write <Term id="kpi">…</Term> around it here too",
      "articles/a/zh.mdx:8:2 (warning) the term \`kpi\` is marked here, but not in articles/a/en.mdx:9 — write <Term id="kpi">…</Term> around it there too",
    ]
  `);
});
