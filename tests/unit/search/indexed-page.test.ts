import { describe, expect, test } from 'vitest';

import { anchorId, pathIn, readFragment } from '../../../src/search/indexed-page.ts';
import type { Fragment } from '../../../src/search/indexed-page.ts';

/** A fragment whose words stand apart as given. */
function read(words: string[], between: string, anchors: Fragment['anchors'], more = {}) {
  const raw_content = words.join(between);
  return readFragment({ url: '/zh/articles/a/', raw_content, anchors, filters: {}, ...more });
}

const anchor = (location: number, id: string, title: string, otherTitle = '') => ({
  id: anchorId(id, title, otherTitle),
  location,
});

describe('the sections of a page', () => {
  test('are read from Chinese, whose words stand apart by U+200B', () => {
    const words = ['内部', '营销', '. ', '先', '说', '。', '小', '题', '. ', '再', '说', '。'];
    const { sections } = read(words, '\u200B', [
      anchor(0, '', '内部营销', 'Internal marketing'),
      anchor(6, 'small', '小题', 'A small one'),
    ]);
    expect(sections).toMatchObject([
      { id: '', title: '内部营销', otherTitle: 'Internal marketing', text: '先说。' },
      { id: 'small', title: '小题', otherTitle: 'A small one', text: '再说。' },
    ]);
  });

  test('are read from English, whose words stand apart by spaces', () => {
    const words = 'Internal marketing. First this. Small one. Then that.'.split(' ');
    const { sections } = read(words, ' ', [
      anchor(0, '', 'Internal marketing', '内部营销'),
      anchor(4, 'small', 'Small one', '小题'),
    ]);
    expect(sections).toMatchObject([
      { id: '', title: 'Internal marketing', otherTitle: '内部营销', text: 'First this.' },
      { id: 'small', title: 'Small one', otherTitle: '小题', text: 'Then that.' },
    ]);
  });

  test('stand in the order of the text, whatever that of the anchors', () => {
    const { sections } = read(['A.', 'x', 'B.', 'y'], ' ', [
      anchor(2, 'b', 'B'),
      anchor(0, '', 'A'),
    ]);
    expect(sections.map(({ title, text }) => `${title} ${text}`)).toEqual(['A x', 'B y']);
  });

  test('begin at anchors of ours alone', () => {
    const { sections } = read(['A.', 'x', 'y'], ' ', [
      anchor(0, '', 'A'),
      { id: 'footnote', location: 2 },
    ]);
    expect(sections).toMatchObject([{ title: 'A', text: 'x y' }]);
  });

  test('may say nothing', () => {
    expect(read(['A.'], ' ', [anchor(0, '', 'A')]).sections).toMatchObject([{ text: '' }]);
  });

  test('have no heading in the other language, where that does not exist', () => {
    expect(read(['A.', 'x'], ' ', [anchor(0, '', 'A')]).sections[0]?.otherTitle).toBe('');
  });

  test('lose their heading once, and not where the text says it again', () => {
    const { sections } = read(['Bread.', 'Bread', 'is', 'bread.'], ' ', [anchor(0, '', 'Bread')]);
    expect(sections[0]?.text).toBe('Bread is bread.');
  });

  test('have < and > as they were written', () => {
    const words = ['The', '&lt;Term&gt;', 'tag.', 'Write', '&lt;Term&gt;.'];
    const { sections } = read(words, ' ', [anchor(0, '', 'The <Term> tag')]);
    expect(sections).toMatchObject([{ title: 'The <Term> tag', text: 'Write <Term>.' }]);
  });

  test('part rows of a Chinese table by a dot, not by a full stop', () => {
    const { sections } = read(['表', '. ', '一', '. ', '二', '. '], '\u200B', [
      anchor(0, '', '表'),
    ]);
    expect(sections[0]?.text).toMatch(/^一 · 二\.?$/);
  });

  test('are folded place by place', () => {
    const { sections } = read(['ＯＫＲ.', 'Māori', 'OKR'], ' ', [anchor(0, '', 'ＯＫＲ')]);
    expect(sections).toMatchObject([
      { foldedTitle: 'okr', text: 'Māori OKR', folded: 'maori okr' },
    ]);
  });
});

describe('an anchor', () => {
  test('has no white space, which Pagefind takes out of ids', () => {
    expect(anchorId('small', 'A  small\none', '小 题')).not.toMatch(/\s/);
  });

  test('brings id and both headings through, spaces and all', () => {
    const { sections } = read(['A', 'small', 'one.'], ' ', [
      anchor(0, 'small', 'A small one', '小 题'),
    ]);
    expect(sections).toMatchObject([{ id: 'small', title: 'A small one', otherTitle: '小 题' }]);
  });
});

describe('a page', () => {
  test.each([
    ['/zh/articles/a/', 'zh'],
    ['/en/articles/a/', 'en'],
    ['/handbook/zh/articles/a/', 'zh'],
  ])('at %s is in %s', (url, language) => {
    expect(read([], ' ', [], { url })).toMatchObject({ language, path: url });
  });

  test('has its kind and topics from the filters, or none', () => {
    const filters = { kind: ['articles'], topic: ['hiring', 'teams'] };
    expect(read([], ' ', [], { filters })).toMatchObject({
      kind: 'articles',
      topics: ['hiring', 'teams'],
    });
    expect(read([], ' ', [])).toMatchObject({ kind: undefined, topics: [] });
  });
});

test('the language of a page is the last part that names one: the site may be published under /zh/', () => {
  const { language, path } = read(['Bread'], ' ', [], { url: '/zh/en/articles/a/' });
  expect(language).toBe('en');
  expect(pathIn('zh', path)).toBe('/zh/zh/articles/a/');
});
