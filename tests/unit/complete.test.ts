import { expect, test } from 'vitest';

import { incomplete } from '../../scripts/build/complete.ts';
import type { Survey } from '../../scripts/build/survey.ts';
import { article, mdx, miniSite, source } from '../support/mini-site.ts';

const { site } = miniSite({
  ...article('loaf', 'Text.', '正文。'),
  'articles/oven/en.mdx': mdx(source('Ovens', 'aliases: [articles/stove]\n'), 'Text.'),
});

const inBoth = [
  '',
  'articles/',
  'articles/loaf/',
  'topics/',
  'topics/baking/',
  'glossary/',
  'new/',
];
const searched = [
  ...inBoth.flatMap((target) => [`en/${target}`, `zh/${target}`]),
  'en/articles/oven/',
];
const others = [
  ...['search/', 'translations/', 'parallel/articles/loaf/', 'articles/stove/'],
  ...['articles/loaf/cite/', 'articles/oven/cite/'],
];
const unlisted = [
  ...others.flatMap((target) => [`en/${target}`, `zh/${target}`]),
  'zh/articles/oven/',
];
const pages = (targets: string[], listed: boolean): Survey['pages'] =>
  new Map(
    targets.map((target) => [
      `${target}index.html`,
      {
        whole: true,
        listed,
        searched: listed && target !== '',
        named: ['/icon.svg', 'https://elsewhere.example/x', `https://bread.example/${target}`],
      },
    ]),
  );
const feeds = {
  en: ['https://bread.example/en/articles/loaf/', 'https://bread.example/en/articles/oven/'],
  zh: ['https://bread.example/zh/articles/loaf/'],
};

/** What the builder has to leave for this site: each name is written out, so that the model is not asked twice. */
const whole: Survey = {
  files: new Map(
    [
      ...['', ...searched, ...unlisted].map((target) => `${target}index.html`),
      ...['en', 'zh'].flatMap((language) => [
        ...['loaf', 'oven'].map((slug) => `${language}/articles/${slug}/take-away.html`),
        ...['feed.json', 'feed.xml', 'llms.txt', 'table-words.json'].map(
          (file) => `${language}/${file}`,
        ),
        `pagefind/${language}/pagefind.js`,
      ]),
      ...['404.html', '_headers', '_redirects', 'icon.svg', 'llms.txt', 'robots.txt'],
      ...['service-worker.js', 'sitemap.xml'],
    ].map((file) => [file, file === '_redirects' ? 0 : 1]),
  ),
  pages: new Map([...pages(['', ...searched], true), ...pages(unlisted, false)]),
  sitemap: ['', ...searched].map((target) => `https://bread.example/${target}`),
  feeds: new Map(
    (['en', 'zh'] as const).flatMap((language) =>
      ['xml', 'json'].map((format) => [`${language}/feed.${format}`, feeds[language]]),
    ),
  ),
  bundles: { en: { said: 8, held: 8 }, zh: { said: 7, held: 7 } },
};

const found = (change: Partial<Survey>) => {
  if (!site) throw new Error('no site');
  return incomplete(site, { ...whole, ...change });
};

const without = <T>(map: ReadonlyMap<string, T>, name: string) =>
  new Map([...map].filter(([key]) => key !== name));
const withPage = (file: string, change: object) =>
  new Map(
    [...whole.pages].map(([key, page]) => [key, key === file ? { ...page, ...change } : page]),
  );

test('a whole site is complete', () => {
  expect(found({})).toEqual([]);
});

test.each([
  'en/index.html',
  'zh/articles/oven/index.html',
  'en/articles/stove/index.html',
  'zh/parallel/articles/loaf/index.html',
  'zh/articles/loaf/cite/index.html',
  'zh/articles/loaf/take-away.html',
  '_headers',
  'service-worker.js',
  'zh/feed.json',
  'pagefind/zh/pagefind.js',
])('%s must not be missing', (file) => {
  expect(found({ files: without(whole.files, file), pages: whole.pages })).toContain(
    `${file} is missing`,
  );
});

test.each<[string, Partial<Survey>, string]>([
  [
    'a page of which the model does not know',
    { pages: new Map([...whole.pages, ...pages(['en/more/'], false)]) },
    'en/more/index.html is a page of which the model does not know',
  ],
  [
    'an empty file',
    { files: new Map([...whole.files, ['sitemap.xml', 0]]) },
    'sitemap.xml is empty',
  ],
  [
    'half a page',
    { pages: withPage('en/index.html', { whole: false }) },
    'en/index.html breaks off',
  ],
  [
    'a picture that a page names',
    { pages: withPage('en/index.html', { named: ['https://bread.example/en/preview.png'] }) },
    'en/index.html names https://bread.example/en/preview.png, which is missing',
  ],
  [
    'an address of the sitemap without a page',
    { sitemap: [...whole.sitemap, 'https://bread.example/en/articles/cake/'] },
    'sitemap.xml names en/articles/cake/index.html, which is no page for search engines',
  ],
  [
    'an address of the sitemap that is not to be listed',
    { sitemap: [...whole.sitemap, 'https://bread.example/en/search/'] },
    'sitemap.xml names en/search/index.html, which is no page for search engines',
  ],
  [
    'a page that the sitemap leaves out',
    { sitemap: whole.sitemap.slice(1) },
    'sitemap.xml leaves out index.html',
  ],
  [
    'an address twice',
    { sitemap: [...whole.sitemap, ...whole.sitemap.slice(1, 2)] },
    'sitemap.xml names a page twice',
  ],
  [
    'a feed with a page too few',
    { feeds: new Map([...whole.feeds, ['en/feed.xml', feeds.en.slice(1)]]) },
    'en/feed.xml has not the 2 pages last changed',
  ],
  [
    'a feed in the other language',
    { feeds: new Map([...whole.feeds, ['zh/feed.json', feeds.en.slice(0, 1)]]) },
    'zh/feed.json has not the 1 pages last changed',
  ],
  [
    'a search bundle that holds too little',
    { bundles: { ...whole.bundles, en: { said: 8, held: 7 } } },
    'pagefind/en says that it holds 8 pages and holds 7, of 8 to be found',
  ],
  [
    'a search bundle that knows too little',
    { bundles: { ...whole.bundles, zh: { said: 6, held: 7 } } },
    'pagefind/zh says that it holds 6 pages and holds 7, of 7 to be found',
  ],
])('%s is named', (_, change, fault) => {
  expect(found(change)).toContain(fault);
});
