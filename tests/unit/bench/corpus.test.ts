import { describe, expect, test } from 'vitest';

import { articleOf } from '../../../scripts/bench/corpus.ts';
import type { Block } from '../../../scripts/bench/corpus.ts';
import { newWords, withDefinition, withSentence } from '../../../scripts/bench/edits.ts';
import { surroundings } from '../../../scripts/bench/surroundings.ts';
import { asMarkdown } from '../../../scripts/bench/write-markdown.ts';
import { asMdx } from '../../../scripts/bench/write-mdx.ts';
import { vocabulary as components } from '../../../src/prose/vocabulary.ts';

const vocabulary = {
  en: 'bread flour water oven crumb crust dough salt yeast loaf'.split(' '),
  zh: '面包 面粉 水 烤箱 面团 盐 酵母 发酵 揉面 切开'.split(' '),
};

const article = (number: number, language: 'en' | 'zh' = 'en') =>
  articleOf(vocabulary, number, 10, language, 1);

const style = {
  address: (language: string, slug: string) => `/${language}/docs/${slug}/`,
  titleIsHeading: true,
};

/** One block as both write it. */
const both = (block: Block) => {
  const one = { ...article(1), blocks: [block] };
  return [asMdx(one), asMarkdown(one, style)].map((text) =>
    text.split('\n\n').slice(1).join('\n\n'),
  );
};

describe('the corpus', () => {
  test('is the same for the same seed, and another for another', () => {
    expect(article(3)).toEqual(article(3));
    expect(article(3).blocks).not.toEqual(articleOf(vocabulary, 3, 10, 'en', 2).blocks);
  });

  test('uses every component there is', () => {
    const texts = Array.from({ length: 10 }, (_, index) => asMdx(article(index + 1)));
    const all = [...texts, ...Object.values(surroundings(vocabulary))].join('\n');
    expect(Object.keys(components).filter((name) => !all.includes(`<${name}`))).toEqual([]);
  });

  test('uses one term in every article', () => {
    for (let number = 1; number <= 10; number++)
      expect(asMdx(article(number, 'zh'))).toContain('<Term id="term-1">');
  });

  test('is as long as a long article: 900 English words, 1,450 Han in ordinary words', () => {
    const words = asMarkdown(article(7), style).split(/\s+/).length;
    expect(words).toBeGreaterThan(850);
    expect(words).toBeLessThan(1150);
  });
});

describe('for a peer', () => {
  test('the text is the same, and its own front matter and heading stand before it', () => {
    const { title, description, answer } = article(1);
    expect(asMarkdown(article(1), style)).toMatch(
      `---\ntitle: ${title}\ndescription: ${description}\n---\n\n# ${title}\n\n${answer}\n\n`,
    );
  });

  test('a link leads to its own address, in the language of the page', () => {
    const text = [{ article: 'article-00002', words: 'this' }];
    expect(both({ is: 'paragraph', text })).toEqual([
      '[this](/articles/article-00002)\n',
      expect.stringContaining('[this](/en/docs/article-00002/)\n'),
    ]);
  });

  test('table, list and footnote stay, headings lose their id', () => {
    const text = asMarkdown(article(1), style);
    expect(text).toMatch(/^\| --- \| --- \|$/m);
    expect(text).toMatch(/^- /m);
    expect(text).toMatch(/^\[\^1\]: /m);
    expect(text).not.toContain('[#');
  });

  test('an aside is a quotation', () => {
    const [mdx, markdown] = both({ is: 'aside', kind: 'note', title: 'See', words: 'It rises.' });
    expect(mdx).toBe('<Note title="See">\n\nIt rises.\n\n</Note>\n');
    expect(markdown).toContain('> **See**\n>\n> It rises.\n');
  });

  test('no component is left', () => {
    for (let number = 1; number <= 10; number++)
      expect(asMarkdown(article(number), style)).not.toMatch(/<[A-Z/]/);
  });
});

describe('an edit', () => {
  test('says something before the first heading, in our text and in a peer’s', () => {
    const words = newWords(12);
    expect(words).toBe('Newly said as bc.');
    for (const text of [asMdx(article(1)), asMarkdown(article(1), style)])
      expect(withSentence(text, words)).toContain(`. ${words}\n\n## `);
  });

  test('of a term changes its English definition', () => {
    const term = surroundings(vocabulary)['glossary/term-1.yaml'] ?? '';
    expect(withDefinition(term, newWords(1))).toMatch(
      /definition: \{ en: .* Newly said as b, zh: /,
    );
  });

  test('of a text without a place for it is an error', () => {
    expect(() => withSentence('No heading.', 'More.')).toThrow('nothing to edit');
  });
});
