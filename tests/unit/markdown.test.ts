import { describe, expect, test } from 'vitest';

import {
  llmsChooser,
  llmsText,
  markdownFiles,
  markdownPage,
  pageMarkdown,
} from '../../src/model/markdown.ts';
import { article, mdx, miniSite, source, translation } from '../support/mini-site.ts';

const glossary = `
name: { en: Crumb, zh: 面包心 }
definition: { en: The inside., zh: 里面。 }
variants: { zh: [瓤] }
topics: [baking]
`;

const comparison = `
title: { en: Two flours, zh: 两种面粉 }
description: { en: Wheat beside rye., zh: 小麦与黑麦，并排对照。 }
published: 2026-01-03
topics: [baking]
note: { en: By weight., zh: 按重量计。 }
options: [{ id: wheat, name: { en: Wheat, zh: 小麦 } }, { id: rye, name: { en: Rye, zh: 黑麦 } }]
criteria:
  - id: use
    name: { en: Use, zh: 用途 }
    note: { en: At home, zh: 在家 }
    cells: { wheat: { en: [Bread, A | B], zh: [面包, 糕点] }, rye: { en: Bread, zh: 面包 } }
`;

function siteOf(files: Record<string, string>) {
  const { site } = miniSite({
    'glossary/crumb.yaml': glossary,
    'comparisons/flours.yaml': comparison,
    ...files,
  });
  if (!site) throw new Error('no site');
  return site;
}

/** What follows the front block and the summary. */
function bodyOf(en: string, zh: string, language: 'en' | 'zh' = 'en') {
  const site = siteOf(article('a', en, zh));
  const picturePath = (src: string) => `/assets/${src.split('/').at(-1)}`;
  const markdown = pageMarkdown(
    site,
    markdownPage(site, site.pages[0]!, language),
    language,
    picturePath,
  );
  return markdown.slice(markdown.indexOf('\n\n', markdown.indexOf('\n> ')) + 2);
}

describe('a page as Markdown', () => {
  test('has its facts in front, then its title and answer', () => {
    const site = siteOf(article('a', 'One', '一'));
    expect(pageMarkdown(site, markdownPage(site, site.pages[0]!, 'zh'), 'zh', () => undefined))
      .toMatchInlineSnapshot(`
      "---
      title: 标题
      description: 面粉、水、盐和时间怎样变成一个面包，一步一步讲清楚。
      canonical: https://bread.example/zh/articles/a/
      language: zh-Hans
      otherLanguage: https://bread.example/en/articles/a/index.md
      published: 2026-01-02
      topics:
        - 烘焙
      ---

      # 标题

      > 两句话。

      一
      "
    `);
  });

  test('says what its components show', () => {
    expect(
      bodyOf(
        `The <Term id="crumb">inside</Term>{/* a remark */}.

<Note title="Mind">

Big jar.

</Note>

<Warning>

Hot.

</Warning>

<Steps>

<Step>

### Mix [#mix #stir]

Stir.

<DoneWhen>

It bubbles.

</DoneWhen>

</Step>

<Step>

### Bake [#bake]

Wait.

</Step>

</Steps>

<Quote by="A baker">

Wait.

</Quote>

<Slide>

**Flour**

</Slide>

![A loaf](loaf.svg "Fresh")

<FaqList topic="baking" />`,
        '一',
      ),
    ).toMatchInlineSnapshot(`
      "The [inside](https://bread.example/en/glossary/#crumb).

      > **Mind**
      >
      > Big jar.

      > **Take care**
      >
      > Hot.

      ### 1. Mix

      Stir.

      > **Done when**
      >
      > It bubbles.

      ### 2. Bake

      Wait.

      > Wait.
      >
      > — A baker

      > **Flour**

      ![A loaf](https://bread.example/assets/loaf.svg)

      Fresh
      "
    `);
  });

  test('has comparisons as tables', () => {
    expect(bodyOf('<ComparisonTable id="flours" />', '<ComparisonTable id="flours" />', 'zh'))
      .toMatchInlineSnapshot(`
      "[两种面粉](https://bread.example/zh/comparisons/flours/)

      | 项目 | 小麦 | 黑麦 |
      | - | - | - |
      | 用途（在家） | 面包；糕点 | 面包 |

      按重量计。
      "
    `);
    expect(bodyOf('<ComparisonTable id="flours" />', '一')).toContain('| Bread; A \\| B | Bread |');
  });

  test('has every address in full, in its own language', () => {
    const body = bodyOf(
      '一',
      '[甲](/articles/a#one) [表](templates/t.zh.csv) [网](https://a.example/)',
      'zh',
    );
    expect(body).toBe(
      '[甲](https://bread.example/zh/articles/a/#one) [表](https://bread.example/articles/a/templates/t.zh.csv) [网](https://a.example/)\n',
    );
  });

  test('keeps Chinese emphasis, footnotes, tasks and tables as they were written', () => {
    const zh = `**重点。**后面~~旧，~~新[^1]。

- [ ] 未办
- [x] 已办

| 左 | 右 |
| :- | -: |
| 一 | 二 |

[^1]: 注。
`;
    expect(bodyOf('One', zh, 'zh')).toBe(zh);
  });
});

describe('a site in Markdown', () => {
  const site = siteOf({
    ...article('a', 'One', '一'),
    'articles/b/en.mdx': mdx(source('Only English')),
  });
  const targets = (language: 'en' | 'zh') =>
    markdownFiles(site, language).map(({ target }) => target);

  test('has a file for every page that has text in the language, and every list', () => {
    expect(targets('en')).toEqual([
      '',
      'articles',
      'comparisons',
      'topics',
      'topics/baking',
      'glossary',
      'new',
      'articles/a',
      'articles/b',
      'comparisons/flours',
    ]);
    expect(targets('zh')).not.toContain('articles/b');
  });

  test('llms.txt lists all of it, with links to Markdown', () => {
    expect(llmsText(site, 'zh')).toMatchInlineSnapshot(`
      "# 面包

      > 关于面包

      你好

      ## 文章

      - [标题](https://bread.example/zh/articles/a/index.md): 面粉、水、盐和时间怎样变成一个面包，一步一步讲清楚。
      - [Only English](https://bread.example/en/articles/b/index.md): How flour, water, salt and time become a loaf of bread.

      ## 对照表

      - [两种面粉](https://bread.example/zh/comparisons/flours/index.md): 小麦与黑麦，并排对照。

      ## 其他

      - [术语表](https://bread.example/zh/glossary/index.md): 关于面包
      - [主题](https://bread.example/zh/topics/index.md): 关于面包
      - [最近更新](https://bread.example/zh/new/index.md): 面包发布和更新了哪些内容，按日期排列。
      "
    `);
  });

  test('the glossary gives both names and the definition', () => {
    const file = markdownFiles(site, 'zh').find((f) => f.target === 'glossary');
    expect(file && 'markdown' in file && file.markdown.split('\n\n').slice(3))
      .toMatchInlineSnapshot(`
      [
        "里面。",
        "- 又称：瓤
      ",
      ]
    `);
  });
});

test('a talk gives its facts and the replies', () => {
  const site = siteOf({
    'talks/t/talk.yaml': `event: { name: { en: Flour Day, zh: 面粉日 }, date: 2020-05-01, city: { en: Oslo, zh: 奥斯陆 }, country: { en: Norway, zh: 挪威 } }
speaker: Ada
published: 2026-02-01
topics: [baking]`,
    'talks/t/en.mdx': mdx('title: Talk\ndescription: D', 'Hello'),
    'talks/t/zh.mdx': mdx(translation('演讲').replace(/answer.*\n/, ''), '你好'),
    'talks/t/discussion.yaml': `note: { en: Two., zh: 两条。 }
replies:
  - { id: bo, author: Bo, summary: { en: Agrees., zh: 同意。 } }
  - { id: ada, author: Ada, replyTo: bo, summary: { en: Thanks., zh: 致谢。 } }`,
  });
  const talk = site.pages.find(({ kind }) => kind === 'talks')!;
  const markdown = pageMarkdown(site, markdownPage(site, talk, 'zh'), 'zh', () => undefined);
  expect(markdown.slice(markdown.indexOf('\n> '))).toMatchInlineSnapshot(`
    "
    > 面粉、水、盐和时间怎样变成一个面包，一步一步讲清楚。

    - **主讲**：Ada
    - **场合**：面粉日
    - **日期**：2020年5月1日
    - **地点**：挪威奥斯陆

    你好

    ## 会后讨论

    两条。

    - **Bo**（摘要）：同意。
    - **Ada**（回复Bo；摘要）：致谢。
    "
  `);
});

test('the llms.txt of the whole site leads to both languages', () => {
  expect(llmsChooser(siteOf({}))).toMatchInlineSnapshot(`
    "# Bread 面包

    > On bread

    ## English · 中文

    - [English](https://bread.example/en/llms.txt): Bake
    - [中文](https://bread.example/zh/llms.txt): 烤
    "
  `);
});
