import { expect, test } from 'vitest';

import { readSite, secondPlace, withPage } from '../support/sites.ts';
import type { PublishedSite } from '../support/sites.ts';
import {
  foreignLabels,
  literalMarks,
  spacesAroundLatin,
  spacesInChinese,
} from './faults/chinese.ts';
import { invalidHtml } from './faults/html.ts';
import { inlineCode, manyAssets } from './faults/inline.ts';
import {
  choicesMissing,
  oneWayAlternates,
  pagesWithoutAlternates,
  wrongCanonicals,
  wrongSwitches,
} from './faults/languages.ts';
import { brokenLinks } from './faults/links.ts';
import { foreignAddresses } from './faults/origin.ts';
import {
  brokenOutlines,
  doubleIds,
  emptyHeadings,
  namelessPages,
  sharedTitles,
  wrongLanguages,
} from './faults/outline.ts';
import { halfFoundPages, wrongBundles } from './faults/search.ts';
import { sitemapFaults, xmlFaults } from './faults/sitemap.ts';
import { alignAttributes, unlabelledTables, unscrollableTables } from './faults/tables.ts';
import { unmarkedTexts } from './faults/untranslated.ts';

const site = readSite(secondPlace);
const page = '/zh/articles/starter/';

/** Every claim can fail: a fault put into one page is found, and named. */
test.each<[(site: PublishedSite) => string[], string | RegExp, string, string]>([
  [brokenLinks, 'href="/handbook/zh/faqs/"', 'href=""', '"" is empty'],
  [brokenLinks, 'href="/handbook/zh/faqs/"', 'href="/zh/faqs/"', 'does not begin with /handbook/'],
  [brokenLinks, 'href="/handbook/zh/faqs/"', 'href="../faqs/"', 'does not begin with /handbook/'],
  [brokenLinks, 'href="/handbook/zh/faqs/"', 'href="/handbook/zh/faq/"', 'leads to no file'],
  [brokenLinks, 'src="/handbook/assets/loaf', 'src="/handbook/assets/leaf', 'leads to no file'],
  [brokenLinks, 'id="feed"', 'id="feeding"', '"#feed" leads to no section'],
  [brokenLinks, 'glossary/#crumb', 'glossary/#crust', 'glossary/#crust" leads to no section'],
  [brokenLinks, 'en/articles/starter/"', 'en/articles/stater/"', 'stater/" leads to no file'],
  [foreignAddresses, 'src="/handbook', 'src="//cdn.example/handbook', 'src="//cdn.example'],
  [foreignAddresses, 'action="', 'action="https://find.example', 'action="https://find.example'],
  [
    foreignAddresses,
    'rel="icon" href="',
    'rel="icon" href="https://a.example',
    '<link href="https',
  ],
  [
    foreignAddresses,
    'rel="canonical" href="https://',
    'rel="canonical" href="https://not',
    '<link',
  ],
  [inlineCode, '</head>', '<style>p{}</style></head>', '<style>'],
  [inlineCode, '</head>', '<script>1</script></head>', '<script> without src'],
  [inlineCode, '</head>', '<script type="application/ld+json">{</script></head>', 'no JSON'],
  [inlineCode, '<main', '<main onclick="x()"', 'onclick'],
  [inlineCode, '<main', '<main style="color:red"', 'style='],
  [inlineCode, 'href="#feed"', 'href="javascript:x()"', 'javascript:'],
  [manyAssets, '</head>', '<link rel="stylesheet" href="x.css"></head>', '2 stylesheets'],
  [manyAssets, '</head>', '<script src="x.js"></script></head>', '2 scripts'],
  [wrongLanguages, '<html lang="zh-Hans"', '<html lang="zh"', 'lang="zh"'],
  [brokenOutlines, '<h1>', '<h1>x</h1><h1>', '2 h1'],
  [brokenOutlines, /<h2 id="feed">(.*?)<\/h2>/, '<h4 id="feed">$1</h4>', 'h4 under h1'],
  [brokenOutlines, '<main', '<h2>x</h2><main', 'begins with h2'],
  [emptyHeadings, '<h2 id="look">样子', '<h2 id="look">', '<h2 id="look">'],
  [doubleIds, 'id="look"', 'id="feed"', '#feed'],
  [namelessPages, /<title>.*?<\/title>/, '<title></title>', 'no title'],
  [namelessPages, 'name="description"', 'name="descriptions"', 'no description'],
  [sharedTitles, /<title>.*?<\/title>/, '<title>烤第一个面包 · 慢面包</title>', '烤第一个面包'],
  [invalidHtml, '</article>', '', 'close-order'],
  [
    invalidHtml,
    '<p>罐子要大。',
    '<p><a href="#feed"><a href="#feed">x</a></a>',
    'permitted-content',
  ],
  [invalidHtml, '<main', '<main tabindex="one"', 'attribute'],
  [unlabelledTables, '<th scope="row">', '<th>', 'row without header'],
  [unlabelledTables, '<th scope="col">', '<th>', 'column without scope: 项目'],
  [unlabelledTables, /<caption>.*?<\/caption>/, '', 'no caption'],
  [alignAttributes, 'class="align-right"', 'align="right"', 'align="right"'],
  [unscrollableTables, '<div class="scroll" tabindex="0">', '<div>', '天面粉'],
  [spacesInChinese, '折行的段落', '折行 的段落', '折行 的段落'],
  [spacesInChinese, '重点。</strong>', '重点。</strong> ', '重点。 后面'],
  [spacesInChinese, '被折行', '被\n折行', '折行的段落'],
  [spacesAroundLatin, '用sourdough', '用 sourdough', '用 sourdough'],
  [literalMarks, '<strong>重点。</strong>', '**重点。**', '**重点。**'],
  [literalMarks, 'alt="', 'alt="~~', '~~一个圆面包'],
  [foreignLabels, '本页目录', 'Contents', 'Contents'],
  [foreignLabels, 'aria-label="主导航"', 'aria-label="Main"', 'Main'],
  [foreignLabels, '跳到正文', 'Skip', 'Skip'],
  [foreignLabels, /data-busy="[^"]*"/, 'data-busy="Wait"', 'Wait'],
  [foreignLabels, /title="一个文件[^"]*"/, 'title="One file"', 'One file'],
  [foreignLabels, '注释</h2>', 'Footnotes</h2>', 'Footnotes'],
  [wrongCanonicals, 'rel="canonical" href="', 'rel="canonical" href="x', 'in place of'],
  [pagesWithoutAlternates, 'hreflang="x-default"', 'hreflang="fr"', page],
  [oneWayAlternates, 'hreflang="en" href="', 'hreflang="en" href="x', 'en leads to no page'],
  [oneWayAlternates, 'hreflang="en" href="https', 'hreflang="fr" href="https', 'another language'],
  [oneWayAlternates, /rel="alternate" hreflang="(en|x-default)"/g, '', 'which does not name'],
  [wrongSwitches, 'href="/handbook/en/articles/starter/"', 'href="/handbook/en/"', 'in place of'],
  [wrongBundles, ' data-pagefind-body', '', 'zh: '],
  [halfFoundPages, ' data-pagefind-body', '', page],
  [(given) => unmarkedTexts(given, 'Ovens', 'en'), '喂养<a', 'Ovens<a', '<h2 id="feed">Ovens'],
])('%o finds a fault that is put into a page (%s -> %s)', (find, from, to, named) => {
  const before = find(site);
  const changed = withPage(site, page, (html) => html.replace(from, to));
  const found = find(changed).filter((fault) => !before.includes(fault));
  expect(found.join('\n')).toContain(named);
});

test('a chooser that leads to one language alone is found', () => {
  const changed = withPage(site, '/', (html) => html.replace('href="/handbook/zh/"', 'href="#"'));
  expect(choicesMissing(changed)).toEqual(['/: no link to /handbook/zh/']);
});

test.each([
  ['<a><b></a></b>', '</a> closes <b>'],
  ['<a>', '<a> stays open'],
  ['<a x=1/>', 'no tag: <a x=1/>'],
  ['<a x="1" x="2"/>', 'double attribute'],
  ['<a>R&D</a>', 'stray &'],
  ['<a/><b/>', 'a second root, <b>'],
  ['<a>1 < 2</a>', 'no tag'],
  ['<a/>text', 'text outside'],
])('%s is not well-formed XML', (xml, named) => {
  expect(xmlFaults(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}`).join('\n')).toContain(named);
});

test('a sitemap that lists too much, too little or another alternate is found', () => {
  const entry = '<url><loc>https://bread.example/x</loc></url>';
  const found = sitemapFaults(site, `${entry}${entry}`);
  expect(found).toContain('twice: https://bread.example/x');
  expect(found).toContain('listed: https://bread.example/x');
  expect(found.filter((fault) => fault.startsWith('not listed: '))).not.toEqual([]);
});
