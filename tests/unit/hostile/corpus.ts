import { article, mdx, source, translation } from '../../support/mini-site.ts';

/** A content folder that somebody got wrong, or made to do harm. */
export type Hostile = [name: string, files: Record<string, string>];

const en = (body: string, head = ''): Record<string, string> => ({
  'articles/a/en.mdx': mdx(source('A', head), body),
});
const zh = (body: string): Record<string, string> => ({
  'articles/a/en.mdx': mdx(source('A'), 'Text.'),
  'articles/a/zh.mdx': mdx(translation('甲'), body),
});
const both = (english: string, chinese: string) => article('a', english, chinese);
const head = (text: string): Record<string, string> => ({
  'articles/a/en.mdx': `---\n${text}\n---\n\nText.\n`,
});
const term = (text: string): Record<string, string> => ({ 'glossary/crumb.yaml': text });
const picture = (svg: string): Record<string, string> => ({
  ...en('![A loaf](loaf.svg)'),
  'articles/a/loaf.svg': svg,
});

const good = source('A').trimEnd();
const without = (key: string) => good.replace(new RegExp(`^${key}.*\n?`, 'm'), '').trimEnd();
const replaced = (key: string, value: string) =>
  good.replace(new RegExp(`^${key}.*$`, 'm'), `${key}: ${value}`);

/** https://en.wikipedia.org/wiki/Billion_laughs_attack, in YAML. */
const billionLaughs = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...Array.from('bcdefghi', (name, index) => {
    const before = `*${'abcdefgh'[index]}`;
    return `${name}: &${name} [${Array(9).fill(before).join(', ')}]`;
  }),
].join('\n');

/** Heads and data that break their shape. */
export const heads: Hostile[] = [
  ['no title', head(without('title'))],
  ['no description', head(without('description'))],
  ['no date', head(without('published'))],
  ['no topics', head(without('topics'))],
  ['an empty title', head(replaced('title', '""'))],
  ['a title of blanks', head(replaced('title', '"   "'))],
  ['a number for a title', head(replaced('title', '2026'))],
  ['a list for a title', head(replaced('title', '[a, b]'))],
  ['30 February', head(replaced('published', '2026-02-30'))],
  ['month 13', head(replaced('published', '2026-13-01'))],
  ['a date in words', head(replaced('published', 'yesterday'))],
  ['a date with a time', head(replaced('published', '2026-01-02T10:00'))],
  ['one topic without brackets', head(replaced('topics', 'baking'))],
  ['an empty list of topics', head(replaced('topics', '[]'))],
  ['an unknown topic', head(replaced('topics', '[bakin]'))],
  ['a topic in capitals', head(replaced('topics', '[Baking]'))],
  ['drafft', head(`${good}\ndrafft: true`)],
  ['draft: yes', head(`${good}\ndraft: maybe`)],
  ['a layout that would be loaded', head(`${good}\nlayout: ../../../etc/passwd`)],
  ['a slug that would move the page', head(`${good}\nslug: ../../index`)],
  ['a related page that is none', head(`${good}\nrelated: [a]`)],
  ['a related page of an unknown kind', head(`${good}\nrelated: [pages/a]`)],
  ['a path trick in a related page', head(`${good}\nrelated: [articles/../../a]`)],
  ['an alias with a path trick', head(`${good}\naliases: ["articles/../x"]`)],
  ['an alias that is this page', head(`${good}\naliases: [articles/a]`)],
  ['a colon in a title', head(replaced('title', 'Bread: a start'))],
  ['an open quotation mark', head(replaced('title', '"Bread'))],
  ['an open bracket', head(replaced('topics', '[baking'))],
  ['a tab for an indent', head(`${good}\nrelated:\n\t- articles/b`)],
  ['a key twice', head(`${good}\ntitle: B`)],
  ['an alias of YAML that grows', head(`${good}\nowner: *nobody`)],
  ['a full-width colon', head(good.replace('title: ', 'title：'))],
  ['a head that is never closed', { 'articles/a/en.mdx': `---\n${good}\n\nText.\n` }],
  ['no head', { 'articles/a/en.mdx': '# Hello\n' }],
  ['an empty file', { 'articles/a/en.mdx': '' }],
  [
    'facts repeated in a translation',
    {
      ...en('Text.'),
      'articles/a/zh.mdx': mdx(translation('甲', 'topics: [baking]'), '文字。'),
    },
  ],
  [
    'a translation of itself',
    {
      ...en('Text.'),
      'articles/a/zh.mdx': mdx(translation('甲').replace('of: en', 'of: zh'), '文字。'),
    },
  ],
  [
    'a translation of an unknown language',
    {
      ...en('Text.'),
      'articles/a/zh.mdx': mdx(translation('甲').replace('of: en', 'of: fr'), '文字。'),
    },
  ],
  ['two sources', { ...en('Text.'), 'articles/a/zh.mdx': mdx(source('甲'), '文字。') }],
  ['a term without its Chinese name', term('name: { en: Crumb }\ndefinition: { en: A, zh: 甲 }')],
  [
    'a term with an unknown key',
    term('name: { en: Crumb, zh: 心 }\ndefinition: { en: A, zh: 甲 }\nvariant: {}'),
  ],
  ['a term that is a list', term('- crumb')],
  ['a key that is a prototype', head(`${good}\n__proto__: { draft: true }`)],
  [
    'a topic that is a prototype',
    {
      ...en('Text.'),
      'topics.yaml':
        'baking: &a { name: { en: Baking, zh: 烘焙 }, description: { en: Heat, zh: 火候 } }\n__proto__: *a',
    },
  ],
  ['a topic that every object has', head(replaced('topics', '[constructor]'))],
  ['aliases of YAML that grow', head(`${good}\n${billionLaughs}`)],
  ['a tag of YAML that is code', head(`${good}\nowner: !!js/function "function () {}"\nowner: 1`)],
  ['merged keys', head(`${good}\n<<: { draft: true }`)],
  ['an alias with dots in an address', head(`${good}\naliases: ["articles/%2e%2e"]`)],
  ['an alias with a line break', head(`${good}\naliases: ["articles/x\\n/* /x 301"]`)],
  ['a talk without its facts', { 'talks/a/en.mdx': mdx('title: A\ndescription: B', 'Text.') }],
];

/** Texts that try to be code. */
export const code: Hostile[] = [
  ['an import', en("import fs from 'node:fs'")],
  ['an import of raw text', en("import key from '../../../.env?raw'")],
  ['an export', en('export const a = 1')],
  ['an expression', en('{process.exit(1)}')],
  ['an expression in a sentence', en('It is {new Date().toString()}.')],
  ['an expression in a heading', en('## One {1} [#one]\n\nText.')],
  ['an expression in a table', en('| a |\n|---|\n| {1} |')],
  [
    'an expression in a prop',
    en('<Note title={fetch("https://bread.example")}>\n\nText.\n\n</Note>'),
  ],
  ['spread props', en('<Note {...process.env}>\n\nText.\n\n</Note>')],
  ['a script', en('<script>alert(1)</script>')],
  ['an image that runs', en('<img src="x" onerror="alert(1)" />')],
  ['a frame', en('<iframe src="https://bread.example"></iframe>')],
  ['a style', en('<style>a</style>')],
  ['an event handler on a component', en('<Note onClick="alert(1)">\n\nText.\n\n</Note>')],
  ['a directive of Astro', en('<Note client:load>\n\nText.\n\n</Note>')],
  ['set:html', en('<Note set:html="<b>x</b>">\n\nText.\n\n</Note>')],
  ['a component by path', en('<components.Note />')],
  ['a component of the prototype', en('<constructor />')],
  ['a component that is not in the vocabulary', en('<Fragment>\n\nText.\n\n</Fragment>')],
  ['the language of a component', en('<Note language="zh">\n\nText.\n\n</Note>')],
  ['a javascript: link', en('[x](javascript:alert(1))')],
  ['a javascript: link in capitals', en('[x](JaVaScRiPt:alert(1))')],
  ['a data: link', en('[x](data:text/html,x)')],
  ['a vbscript: link', en('[x](vbscript:x)')],
  ['a javascript: definition', en('[x][y]\n\n[y]: javascript:alert(1)')],
  ['a javascript: link with a tab', en('[x](<java\tscript:alert(1)>)')],
  ['a javascript: link with an entity', en('[x](java&Tab;script:alert(1))')],
  ['a javascript: link with an entity for the colon', en('[x](javascript&colon;alert(1))')],
  ['a javascript: link behind a control character', en('[x](&#1;javascript:alert(1))')],
  [
    'a javascript: link around a picture',
    {
      ...picture('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      ...en('[![A loaf](loaf.svg)](javascript:alert(1))'),
    },
  ],
  ['a javascript: link in a footnote', en('A[^1].\n\n[^1]: [x](javascript:alert(1))')],
  ['a link whose host is not what it seems', en('[x](https://bank.example@bread.example/)')],
  ['a link to another host behind a backslash', en('[x](/\\\\bread.example)')],
  ['a link above the site', en('[x](/../../etc/passwd)')],
  ['a link above the site, in references', en('[x](/%2e%2e/%2e%2e/etc/passwd)')],
  ['a link to a topic that every object has', en('[x](/topics/constructor)')],
  ['a picture in its address', en('![x](data:image/svg+xml,<svg/>)')],
  [
    'a picture as text',
    {
      ...picture('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      ...en('![x](loaf.svg?raw)'),
    },
  ],
  ['the secrets of the machine as a picture', en('<Figure src="../../../.env" alt="x" />')],
  ['a picture above the folder, in references', en('![x](%2e%2e/b.svg)')],
  ['a file: link', en('[x](file:///etc/passwd)')],
  ['a link to another host without a scheme', en('[x](//bread.example)')],
  ['a picture of another host', en('![x](https://bread.example/x.png)')],
  ['a picture outside the folder', en('![x](../../../../etc/passwd.png)')],
  ['a picture that is a script', en('![x](x.js)')],
  [
    'a script in a picture',
    picture('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  ],
  [
    'an event handler in a picture',
    picture('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
  ],
  [
    'a foreign object in a picture',
    picture('<svg xmlns="http://www.w3.org/2000/svg"><foreignObject/></svg>'),
  ],
  [
    'an entity in a picture',
    picture('<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg"/>'),
  ],
  [
    'an address in a picture',
    picture(
      '<svg xmlns="http://www.w3.org/2000/svg"><image href="https://bread.example/x.png"/></svg>',
    ),
  ],
];

/** Texts that are not what they seem. */
export const characters: Hostile[] = [
  ['a byte order mark', { 'articles/a/en.mdx': `\uFEFF${mdx(source('A'), 'Text.')}` }],
  ['a bidi override', en('abc \u202Etxt')],
  ['a zero-width space', en('ab\u200Bcd')],
  ['a private-use character', en('a \uE000 b')],
  ['a control character', en('a \u0007 b')],
  ['a replacement character', en('a \uFFFD b')],
  ['a bidi override as a reference', en('abc &#x202E;txt')],
  ['a bidi override as an escape', head(replaced('title', '"abc \\u202Etxt"'))],
  ['a command to the terminal as an escape', head(replaced('title', '"abc \\x1B[2J"'))],
  ['a NUL', en('a \u0000 b')],
  ['a NUL as an escape', head(replaced('title', '"a\\0b"'))],
  ['half-width commas in Chinese', zh('市场,品牌')],
  ['a half-width question mark', zh('为什么?')],
  ['half-width brackets', zh('市场(品牌)')],
  ['three dots', zh('以后再说...')],
  ['a typed space before Latin', zh('使用 Astro')],
  ['a typed space between Han', zh('市场 品牌')],
  ['straight quotation marks', zh('所谓"品牌"')],
  ['Traditional characters', zh('品牌與市場')],
  ['bold that does not render', zh('重点** 后面**')],
  ['italics in Chinese', zh('*重点*在此')],
  ['a doubled word', en('It is is here.')],
  ['mixed quotation marks', en('“One” and "two".')],
];

/** Texts whose parts do not fit. */
export const structure: Hostile[] = [
  ['a heading without an id', en('## One\n\nText.')],
  ['an id in Chinese', en('## One [#一]\n\nText.')],
  ['an id in capitals', en('## One [#One]\n\nText.')],
  ['an id twice', en('## One [#one]\n\nText.\n\n## Two [#one]\n\nText.')],
  ['an id of the page', en('## Main [#main]\n\nText.')],
  ['a second title', en('# Title [#title-2]\n\nText.')],
  ['a skipped level', en('## One [#one]\n\nText.\n\n#### Two [#two]\n\nText.')],
  ['an empty section', en('## One [#one]\n\n## Two [#two]\n\nText.')],
  ['an empty last section', en('## One [#one]')],
  ['a ragged table', en('| a | b |\n|---|---|\n| 1 |')],
  ['a section that is missing', both('## One [#one]\n\nText.', '文字。')],
  ['a section too many', both('Text.', '文字。\n\n## 一 [#one]\n\n文字。')],
  [
    'sections in another order',
    both('## A [#a]\n\nx\n\n## B [#b]\n\nx', '## 乙 [#b]\n\n乙\n\n## 甲 [#a]\n\n甲'),
  ],
  ['another level', both('## A [#a]\n\nx', '### 甲 [#a]\n\n甲')],
  ['a table that is missing', both('| a |\n|---|\n| b |', '文字。')],
  ['an item that is missing', both('- a\n- b', '- 甲')],
  ['another percentage', both('It grew by 30%.', '增长35%。')],
  ['another year', both('It was in 2012.', '那是2021年。')],
  ['another ten thousand', both('It cost 30,000.', '花了3,000。')],
  ['another link', both('[x](/articles/a)', '[甲](/topics/baking)')],
  ['a tag that is never closed', en('<Note>\n\nText.')],
  ['a tag closed twice', en('Text.</Note>')],
  ['a download that is missing', en('[x](templates/plan.en.csv)')],
  ['a path trick in a download', en('[x](templates/../../../etc/passwd)')],
  [
    'a spreadsheet that runs a formula',
    {
      ...en('[x](templates/plan.csv)'),
      'articles/a/templates/plan.csv': 'Name,Sum\nA,"=HYPERLINK(""https://bread.example"")"\n',
    },
  ],
  ['a program to download', { ...en('Text.'), 'articles/a/templates/plan.xlsm': 'x' }],
  ['a lone brace', en('a { b')],
  ['an address in angles', en('<https://bread.example>')],
  ['an unknown term', en('<Term id="crust">crust</Term>')],
  ['an unknown table', en('<ComparisonTable id="flours" />')],
  ['an unknown question list', en('<FaqList topic="bread" />')],
  ['a picture without words', en('![](loaf.png)')],
  ['a picture that is missing', en('![A loaf](loaf.png)')],
  ['a page that is missing', en('[x](/articles/none)')],
  ['a section of this page that is missing', en('[x](#none)')],
  ['a link with a language', en('[x](/zh/articles/a)')],
  ['a link by file', en('[x](../b/en.mdx)')],
  ['a plain http: link', en('[x](http://bread.example)')],
  [
    'a spreadsheet that divides cells by semicolons',
    {
      ...en('[x](templates/plan.csv)'),
      'articles/a/templates/plan.csv': 'Name;Sum\nA;=1+1\n',
    },
  ],
  [
    'a spreadsheet of another width',
    {
      ...en('[x](templates/plan.csv)'),
      'articles/a/templates/plan.csv': 'Name,Sum\nA,＝1+1\n',
    },
  ],
  ['a run of marks without end', en(`${'*'.repeat(100_000)}a${'*'.repeat(100_000)}`)],
  [
    'backticks in every number',
    en(Array.from({ length: 1_400 }, (_, n) => '`'.repeat(n)).join('a')),
  ],
  ['quotations without end', en(`${'>'.repeat(20_000)} a`)],
  ['items in items without end', en(`${'- '.repeat(20_000)}a`)],
  ['components in components without end', en('<Note>\n\n'.repeat(9_000))],
  ['closing brackets without end', en(']'.repeat(100_000))],
  ['blanks without end', en(`a${' '.repeat(500_000)}b`)],
  ['lines without end', en('a\n'.repeat(100_000))],
  ['marks without end', en('*a_ '.repeat(20_000))],
  ['a file in the wrong place', { ...en('Text.'), 'articles/b.mdx': mdx(source('B')) }],
  ['a name with a blank', { ...en('Text.'), 'articles/My Page/en.mdx': mdx(source('B')) }],
  ['an unknown language', { ...en('Text.'), 'articles/a/fr.mdx': mdx(source('B')) }],
  [
    'an address that is gone',
    { ...en('Text.'), 'urls.lock': 'articles/a\narticles/b\ntopics/baking\n' },
  ],
];
