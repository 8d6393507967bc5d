import { describe, expect, test } from 'vitest';

import { headersFile, headersOf } from '../../scripts/build/headers.ts';
import { standalone } from '../../src/take-away/article.ts';
import { takeAwayDocument } from '../../src/take-away/document.ts';
import { fetched } from '../../src/take-away/fetched.ts';

const path = '/en/articles/rye/';
const embed = (picture: string) =>
  picture === '/assets/loaf.svg' ? 'data:image/svg+xml;base64,AA==' : undefined;
const place = { origin: 'https://bread.example', embed };
const page = (inner: string) => ({ path, html: `<main><article>${inner}</article></main>` });
const taken = (inner: string, ...more: [string?, Parameters<typeof standalone>[3]?]) =>
  standalone(page(inner), place, ...more);

describe('the article', () => {
  test.each([
    [
      'a picture is inside',
      '<img src="/assets/loaf.svg" alt="A loaf" loading="lazy">',
      '<img src="data:image/svg+xml;base64,AA==" alt="A loaf" >',
    ],
    [
      'a link to the site is in full',
      '<a href="/en/topics/baking/">x</a>',
      '<a href="https://bread.example/en/topics/baking/" data-own>x</a>',
    ],
    [
      'a link to the page itself stays in the file',
      `<a href="${path}#dough">x</a>`,
      '<a href="#dough">x</a>',
    ],
    [
      'a link elsewhere stays',
      '<a href="https://other.example/">x</a>',
      '<a href="https://other.example/">x</a>',
    ],
    ['what needs the site is left out', '<p data-site-only>x</p><p>y</p>', '<p>y</p>'],
    ['what needs a script is left out', '<button>x</button><p hidden>x</p><p>y</p>', '<p>y</p>'],
    ['marks of search are left out', '<p data-pagefind-ignore>y</p>', '<p >y</p>'],
  ])('%s', (_, inner, expected) => {
    expect(tidy(taken(inner))).toBe(tidy(`<article>${expected}</article>`));
  });

  test('the second text has ids of its own, and its links follow', () => {
    const inner = '<h2 id="dough">x</h2><a href="#dough">y</a><p aria-labelledby="dough">z</p>';
    expect(taken(inner, 'zh-')).toBe(
      '<article><h2 id="zh-dough">x</h2><a href="#zh-dough">y</a><p aria-labelledby="zh-dough">z</p></article>',
    );
  });

  test('a link to the same page in the other language stays in the file', () => {
    const other = { path: '/zh/articles/rye/', prefix: 'zh-', start: 'text-zh' };
    expect(taken('<a href="/zh/articles/rye/#dough">x</a>', '', other)).toContain('"#zh-dough"');
    expect(taken('<a href="/zh/articles/rye/">x</a>', '', other)).toContain('"#text-zh"');
  });

  test('a page without an article is an error', () => {
    expect(() => standalone({ path, html: '<main></main>' }, place)).toThrow(path);
  });
});

/** Without the spaces that attributes taken off leave behind. */
function tidy(html: string): string {
  return html.replaceAll(/\s+>/g, '>');
}

describe('the document', () => {
  const text = (language: 'en' | 'zh', title: string) => ({
    language,
    title,
    address: `https://bread.example/${language}/articles/rye/`,
    article: `<article><h1>${title}</h1></article>`,
  });
  const both = takeAwayDocument({
    brand: 'Bread',
    style: 'p{color:red}',
    texts: [text('zh', '黑麦'), text('en', 'Rye <&> wheat')],
  });

  test('begins with the reader’s language and holds both', () => {
    expect(both).toContain('<html lang="zh-Hans">');
    expect(both.indexOf('id="text-zh"')).toBeLessThan(both.indexOf('id="text-en"'));
    expect(both).toContain('<title>黑麦 · Rye &lt;&amp;&gt; wheat</title>');
    expect(both).toContain('<a href="#text-en" lang="en">English</a>');
  });

  test('names the address of each text, in its language', () => {
    expect(both).toContain('原页： <a href="https://bread.example/zh/articles/rye/">');
    expect(both).toContain('Copied from <a href="https://bread.example/en/articles/rye/">');
  });

  test('forbids itself to fetch anything, and does not try', () => {
    expect(both).toMatch(/http-equiv="Content-Security-Policy" content="default-src 'none';/);
    expect(fetched(both)).toEqual([]);
  });

  test('of one text offers no choice of language', () => {
    const one = takeAwayDocument({ brand: '', style: '', texts: [text('en', 'Rye')] });
    expect(one).not.toContain('<nav');
  });
});

test.each([
  ['<img src="/loaf.png">', '<img src="/loaf.png">'],
  ['<link rel="stylesheet" href="/x.css">', '<link href="/x.css">'],
  ['<img srcset="a 1x">', '<img srcset="a 1x">'],
  ['<svg><use href="/x.svg#a"/></svg>', '<use href="/x.svg#a">'],
  ['<style>p{background:url(/x.png)}</style>', 'url(/x.png)'],
  ['<style>@import "x.css";</style>', '@import "x.css"'],
  ['<p style="background:url(https://x.example/)">', 'url(https://x.example/)'],
  ['<form action="/search"></form>', '<form action="/search">'],
  ['<script>1</script>', '<script>'],
])('%s would be fetched', (html, found) => {
  expect(fetched(html)).toEqual([found]);
});

test('links, data and parts of the same file are not fetched', () => {
  const html =
    '<a href="https://x.example/">x</a><img src="data:image/png;base64,AA=="><svg><use href="#a"/></svg>' +
    '<style>p{background:url(data:image/png;base64,AA==)}</style>';
  expect(fetched(html)).toEqual([]);
});

describe('the server', () => {
  const policyOf = (path: string) => headersOf(path)['Content-Security-Policy'];

  test('lets a take-away file have its own style, and nothing from anywhere', () => {
    expect(policyOf('/en/articles/rye/take-away.html')).toMatch(
      /^default-src 'none'; style-src 'unsafe-inline'; img-src data:/,
    );
    expect(policyOf('/en/articles/rye/take-away.html?x')).not.toContain('script-src');
  });

  test('keeps every other page to its files', () => {
    for (const path of ['/', '/en/articles/rye/', '/404.html', '/en/articles/take-away.html/'])
      expect(policyOf(path)).not.toContain('unsafe-inline');
    expect(policyOf('/assets/x.css')).toBeUndefined();
  });

  test('says so to hosts as well', () => {
    expect(headersFile('/bread')).toContain(
      "/bread/*/take-away.html\n  ! Content-Security-Policy\n  Content-Security-Policy: default-src 'none'",
    );
  });
});
