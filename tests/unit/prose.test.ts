import { toString } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';

import { sectionsOf } from '../../src/model/sections.ts';
import { parseProse } from '../../src/prose/parse.ts';

function tree(body: string, language = 'zh') {
  const { tree: read, problems } = parseProse(`articles/a/${language}.mdx`, body);
  if (!read) throw new Error(JSON.stringify(problems));
  return read;
}

describe('Chinese text', () => {
  test.each([
    ['two Han', '上一行\n下一行', '上一行下一行'],
    ['punctuation and Han', '上一行，\n下一行', '上一行，下一行'],
    ['Han and Latin in Chinese', '使用\nAstro 7', '使用Astro 7'],
    ['two Latin words', 'one\ntwo', 'one\ntwo'],
    ['bold and Han', '**重点。**\n后面', '重点。后面'],
    ['rare Han beyond the BMP', '𠮷\n野家', '𠮷野家'],
  ])('a line break between %s joins as a reader expects', (_what, body, joined) => {
    expect(toString(tree(body))).toBe(joined);
  });

  test('a line break beside Han in English text stays a space', () => {
    expect(toString(tree('called\n内部营销', 'en'))).toBe('called\n内部营销');
  });

  test.each([
    ['**重点。**后面', 'strong'],
    ['这是**“重点”**吗', 'strong'],
    ['~~旧，~~新', 'delete'],
  ])('%s is marked up', (body, type) => {
    const [paragraph] = tree(body).children;
    expect(JSON.stringify(paragraph)).toContain(`"type":"${type}"`);
  });

  test.each([
    ['见https://a.example/x。后面', 'https://a.example/x', '见https://a.example/x。后面'],
    ['（见https://a.example/x）后', 'https://a.example/x', '（见https://a.example/x）后'],
    ['https://a.example/中文', 'https://a.example/', 'https://a.example/中文'],
  ])('the bare address in %s stops where Chinese begins', (body, url, text) => {
    const read = tree(body);
    const links = JSON.stringify(read).match(/"url":"[^"]*"/g);
    expect(links).toEqual([`"url":"${url}"`]);
    expect(toString(read)).toBe(text);
  });

  test('an address in brackets is left whole', () => {
    expect(JSON.stringify(tree('[百科](https://a.example/中文)'))).toContain(
      'https://a.example/中文',
    );
  });
});

describe('sections', () => {
  const body =
    'Lead.\n\n## One [#one]\n\nText *x*.\n\n<Steps>\n\n<Step>\n\n### Two [#two]\n\n- a\n- b\n\n</Step>\n\n</Steps>';

  test('run from heading to heading, inside components too', () => {
    expect(
      sectionsOf(tree(body)).map(({ id, title, depth, text }) => [id, title, depth, text]),
    ).toEqual([
      ['lead', '', 1, 'Lead.'],
      ['one', 'One', 2, 'Text x.'],
      ['two', 'Two', 3, 'a b'],
    ]);
  });

  test('keep their fingerprint when lines are wrapped otherwise', () => {
    const wrapped = sectionsOf(tree('## 甲 [#a]\n\n一二\n三四'));
    const plain = sectionsOf(tree('## 甲 [#a]\n\n一二三四'));
    expect(wrapped[0]?.fingerprint).toBe(plain[0]?.fingerprint);
  });

  test('change their fingerprint when a word, a title or a component’s words change', () => {
    const prints = [
      '## A [#a]\n\nx',
      '## A [#a]\n\ny',
      '## B [#a]\n\nx',
      '## A [#a]\n\n<Note title="t">\n\nx\n\n</Note>',
    ].map((text) => sectionsOf(tree(text))[0]?.fingerprint);
    expect(new Set(prints).size).toBe(4);
  });
});
