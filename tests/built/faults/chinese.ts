import { NodeType } from 'node-html-parser';
import type { HTMLElement } from 'node-html-parser';

import { tagOf } from '../../../src/i18n/languages.ts';
import type { BuiltPage } from '../../support/built-site.ts';
import { languageOf } from '../../support/sites.ts';
import type { PublishedSite } from '../../support/sites.ts';

const han = /\p{Script=Han}/u;
const chinese = String.raw`[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—]`;
const betweenHan = new RegExp(`${chinese}\\s+(?=${chinese})`, 'u');
const betweenHanAndLatin =
  /\p{Script=Han}\s+[\p{Script=Latin}\d]|[\p{Script=Latin}\d]\s+\p{Script=Han}/u;

const blocks = 'p, li, h1, h2, h3, h4, h5, h6, dt, dd, td, th, caption, figcaption, summary';
const noText = 'ul, ol, dl, p, table, figure, div, h1, h2, h3, h4, h5, h6';

/** A label and its value stand apart on purpose, as `写给 …` and `上一篇 …` do. */
const labelled = '.audience, .sources, .edit, .reply-author, .search-box';

/** Spaces between two Chinese characters, anywhere in the main part of a Chinese page. */
export function spacesInChinese({ pages }: PublishedSite): string[] {
  return chineseBlocks(pages, 'main').filter((text) => betweenHan.test(text));
}

/** Spaces between Chinese and Latin letters or digits in the prose: the stylesheet sets those apart. */
export function spacesAroundLatin({ pages }: PublishedSite): string[] {
  return chineseBlocks(pages, '.prose').filter((text) => betweenHanAndLatin.test(text));
}

/** Every block of text in Chinese, as `page: text`. */
function chineseBlocks(pages: BuiltPage[], within: string): string[] {
  return pages
    .filter((page) => languageOf(page) === 'zh')
    .flatMap(({ path, root }) =>
      root
        .querySelectorAll(within)
        .flatMap((part) => part.querySelectorAll(blocks))
        .filter((block) => !block.querySelector(noText) && !block.closest(labelled))
        .filter((block) => block.closest('[lang]')?.getAttribute('lang') === 'zh-Hans')
        .map((block) => `${path}: ${block.text.trim()}`),
    );
}

const readAttributes = ['title', 'alt', 'aria-label', 'content', 'placeholder'];

/** Marks of Markdown that were meant to become emphasis, a deletion, a link or an id. */
export function literalMarks({ pages }: PublishedSite): string[] {
  return pages.flatMap(({ path, root }) =>
    root
      .querySelectorAll('*')
      .filter((element) => !element.closest('code, pre, script, style'))
      .flatMap((element) => [
        ownText(element),
        ...readAttributes.flatMap((name) => element.getAttribute(name) ?? []),
      ])
      .filter((text) => /\*\*|~~|\[#|\]\(|^#{1,6}\s|\[\^/m.test(text))
      .map((text) => `${path}: ${text.trim()}`),
  );
}

/** The parts of a page that the program words, not the editors. */
const ui = [
  'body > a',
  'body > header',
  'body > footer',
  'body > nav',
  'dialog',
  'summary',
  'button',
  'label',
  '.skip',
  '.search-box',
  '.note[data-pagefind-ignore]',
  '.answer-label',
  '.audience span',
  '.care h2',
  '.edit',
  '.page-facts',
  '.card-kind',
  '.card-facts',
  '.sequence span',
  '.related h2',
  '.sources h2',
  '.footnotes > h2',
  '.facts-list dt',
  '.glossary-term dt',
  '.reply-author span',
].join(', ');

/** Words of the interface in the other language than the page's, unless marked as such. */
export function foreignLabels({ pages }: PublishedSite): string[] {
  return pages
    .filter(({ path }) => /^\/(en|zh)\//.test(path))
    .flatMap((page) => {
      const language = languageOf(page);
      return labelsOf(page)
        .filter((label) => (language === 'en' ? han.test(label) : isLatin(label)))
        .map((label) => `${page.path}: ${label}`);
    });
}

function labelsOf(page: BuiltPage): string[] {
  const { root } = page;
  const own = (element: HTMLElement) =>
    element.closest('[lang]')?.getAttribute('lang') === tagOf(languageOf(page));
  const texts = root
    .querySelectorAll(ui)
    .flatMap((part) => [part, ...part.querySelectorAll('*')])
    .filter(own)
    .map(ownText);
  const attributes = root
    .querySelectorAll('*')
    .filter(own)
    .flatMap((element) => Object.entries(element.attributes))
    .filter(([name]) => saidByAttribute.test(name))
    .map(([, words]) => words);
  return [...new Set([...texts, ...attributes])];
}

/** What is read out, shown on hover, or said later by a script. */
const saidByAttribute =
  /^(title|placeholder|aria-(label|description|roledescription)|data-(keep|forget|busy|kept|gone|failed|copied|notes))$/;

function isLatin(text: string): boolean {
  return /\p{Script=Latin}/u.test(text) && !han.test(text);
}

function ownText({ childNodes }: HTMLElement): string {
  return childNodes
    .filter(({ nodeType }) => nodeType === NodeType.TEXT_NODE)
    .map(({ text }) => text)
    .join('');
}
