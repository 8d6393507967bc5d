import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { pageAt, readSite, secondPlace } from '../support/sites.ts';

const site = readSite(secondPlace);
const { root } = pageAt(site, '/zh/articles/starter/');
const paragraphs = root.querySelectorAll('.prose p').map(({ innerHTML }) => innerHTML);
const paragraph = (start: string) => paragraphs.filter((html) => html.includes(start));

test('emphasis that ends in Chinese punctuation is emphasis, and a wrapped line leaves no space', () => {
  expect(paragraph('后面的字')).toEqual([
    '<strong>重点。</strong>后面的字，被折行的段落，用sourdough做面包。',
  ]);
});

test('a deletion that ends in Chinese punctuation is a deletion', () => {
  expect(paragraph('旧')).toEqual(['<del>旧，</del>新。']);
});

test('an address typed in a sentence ends before the full stop', () => {
  const [link] = root.querySelectorAll('.prose a[href^="https:"]');
  expect(link?.outerHTML).toBe('<a href="https://bread.example/">https://bread.example/</a>');
  expect(link?.parentNode.text).toMatch(/参见https:\/\/bread\.example\/。再看别处。$/);
});

test('footnotes are called so in Chinese, lead there and back, and stay out of the contents', () => {
  const notes = root.querySelector('section.footnotes');
  expect(notes?.querySelector('h2')?.text).toBe('注释');
  expect(root.querySelector('a[data-footnote-ref]')?.getAttribute('href')).toBe('#fn-1');
  expect(notes?.querySelector('a[data-footnote-backref]')?.attributes).toMatchObject({
    href: '#fnref-1',
    'aria-label': '回到注释1的正文',
  });
  expect(root.querySelectorAll('.contents a').map(({ text }) => text)).toEqual([
    '喂养',
    '混合',
    '样子',
  ]);
});

test('the cells of a Markdown table are aligned by class', () => {
  const cells = root.querySelectorAll('.prose > .scroll th').map((cell) => cell.attributes);
  expect(cells).toEqual([{ class: 'align-center' }, { class: 'align-right' }]);
});

test('a picture is published with its size and its words', () => {
  const picture = root.querySelector('.prose figure img');
  expect(picture?.attributes).toMatchObject({ alt: '一个圆面包', width: '80', height: '60' });
  expect(site.files).toContain(picture?.getAttribute('src')?.slice('/handbook/'.length));
});

test('a link to a page leads to it in the language of the text', () => {
  const shown = pageAt(site, '/zh/articles/only-english/').root;
  expect(shown.querySelector('.prose p a')?.getAttribute('href')).toBe(
    '/handbook/en/articles/starter/#feed',
  );
});

test('a file to download is published beside the page, marked as UTF-8 for spreadsheets', () => {
  const link = root.querySelector('.prose a[download]');
  expect(link?.getAttribute('href')).toBe('/handbook/articles/starter/templates/feeding.zh.csv');
  const file = readFileSync(
    join(secondPlace.folder, 'articles/starter/templates/feeding.zh.csv'),
    'utf8',
  );
  expect(file).toBe('\uFEFF天,面粉（克）\n1,50\n');
});
