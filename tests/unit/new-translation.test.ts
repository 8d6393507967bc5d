import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';

import { translatePage } from '../../scripts/new/translate-page.ts';
import { readTexts } from '../../src/content-folder.ts';
import { parseProse } from '../../src/prose/parse.ts';
import { article, mdx, miniSite, source } from '../support/mini-site.ts';
import { folder, isNoFiller, made, refusal } from '../support/new-page.ts';
import { shapeOf } from '../support/text-shape.ts';

describe('a translation', () => {
  const body = `Lead with [a link](/articles/x) and <Term id="oven">an oven</Term>.[^1]

## Comments */ end } here [#comments]

![Bread](bread.svg "A loaf")

<Figure src="bread.svg" alt="A “loaf”">Caption with **bold** words.</Figure>

- [x] done
- [ ] not done
  1. one
  2. two

{/* advice */}

* another list

| A | B |
|:--|--:|
| [one](/articles/x#y) | |

> Said
>
> twice

\`\`\`yaml
a: 1
\`\`\`

<Steps>

<Step>

### Warm the oven [#warm]

Do it.

<DoneWhen>

- Hot.

  Really hot.

</DoneWhen>

</Step>

</Steps>

<ComparisonTable id="flours" />

<Note title="Mind">

Hot.

</Note>

[^1]: A note.

    Second part.`;

  const files = { 'articles/bread/en.mdx': mdx(source('Bread', 'audience: Bakers'), body) };

  test('reads as the same blocks in the same order', () => {
    const zh = made(translatePage('articles/bread', folder(files)));
    expect(shapeOf(zh['articles/bread/zh.mdx'] ?? '')).toBe(shapeOf(mdx('title: x', body)));
  });

  test('holds none of the source’s words but in comments', () => {
    const zh = made(translatePage('articles/bread', folder(files)))['articles/bread/zh.mdx'] ?? '';
    const { tree } = parseProse('articles/bread/zh.mdx', zh.replace(/^---[\s\S]*?\n---\n/, ''));
    const texts = new Set<string>();
    if (tree) visit(tree, 'text', ({ value }) => void texts.add(value.trim()));
    expect([...texts]).toEqual(['（待译）']);
  });

  test('passes the check but for its fillers', () => {
    const text =
      '## Why [#why]\n\n| A | B |\n|---|---|\n| c | d |\n\n- [ ] one\n\n<Note>\n\nHot.\n\n</Note>';
    const en = { 'articles/bread/en.mdx': mdx(source('Bread'), text) };
    const zh = made(translatePage('articles/bread', folder(en)));
    const { problems, site } = miniSite({ ...en, ...zh });
    expect(problems.filter(isNoFiller)).toEqual([]);
    expect(site?.pages[0]?.texts.zh?.sections.map(({ id }) => id)).toEqual(['why']);
  });

  test('from Chinese is marked in English', () => {
    const zh = {
      'faqs/why/zh.mdx': mdx(
        'title: 为什么\ndescription: 因为。\npublished: 2026-01-02\ntopics: [baking]',
        '## 原因 [#why]\n\n热。',
      ),
    };
    expect(made(translatePage('faqs/why/', folder(zh)))['faqs/why/en.mdx']).toMatchInlineSnapshot(`
      "---
      # Source: 为什么
      title: (to translate)
      # Source: 因为。
      description: (to translate)
      translation: { of: zh }
      ---

      {/* Source: 原因 */}

      ## (to translate) [#why]

      (to translate)
      "
    `);
  });

  test('of every page of the content has the shape of its source', () => {
    const { texts } = readTexts('content');
    const sources = [...texts.keys()].filter((file) => file.endsWith('/en.mdx'));
    expect(sources.length).toBeGreaterThan(10);
    for (const file of sources) {
      const page = file.replace('/en.mdx', '');
      const own = [...texts].filter(([name]) => name === file || name === `${page}/talk.yaml`);
      const zh = made(translatePage(page, folder(Object.fromEntries(own))));
      expect(shapeOf(zh[`${page}/zh.mdx`] ?? ''), page).toBe(shapeOf(texts.get(file) ?? ''));
    }
  });

  test('is refused where it exists, cannot be read or has no page', () => {
    const others = {
      ...files,
      ...article('both', 'Text.', '正文。'),
      'articles/broken/en.mdx': mdx(source('Broken'), '<Note>'),
    };
    const asked = [
      'articles/both',
      'content/articles/both/zh.mdx',
      'articles/broken',
      'articles/bred',
      'artikles/bread',
      'bread',
      'comparisons/flours',
      'term/oven',
    ];
    const said = asked.map((name) => refusal(translatePage(name, folder(others))));
    expect(said).toMatchInlineSnapshot(`
      [
        "content/articles/both/zh.mdx exists already — go on writing there",
        "content/articles/both/zh.mdx exists already — go on writing there",
        "the source of articles/broken has problems — mend them first: npm run check -- content/articles/broken",
        "there is no page \`articles/bred\` — did you mean \`articles/bread\`?",
        "there is no kind \`artikles\` — did you mean \`articles\`?",
        "\`bread\` is not a page — write <kind>/<name>: articles/my-page",
        "a file in comparisons/ holds both languages — write them side by side in content/comparisons/flours.yaml",
        "a file in glossary/ holds both languages — write them side by side in content/glossary/oven.yaml",
      ]
    `);
  });
});
