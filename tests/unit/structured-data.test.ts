import { expect, test } from 'vitest';

import { homeView } from '../../src/model/home.ts';
import { glossaryView } from '../../src/model/lists.ts';
import { jsonLd } from '../../src/model/structured-data.ts';
import { viewPage } from '../../src/model/view.ts';
import { article, mdx, miniSite } from '../support/mini-site.ts';

const { site } = miniSite({
  ...article('a', 'One', '一'),
  'glossary/crumb.yaml':
    'name: { en: Crumb, zh: 面包心 }\ndefinition: { en: The inside., zh: 里面。 }',
  'talks/t/talk.yaml': `event: { name: { en: Flour Day, zh: 面粉日 }, date: 2020-05-01, city: { en: Oslo, zh: 奥斯陆 }, country: { en: Norway, zh: 挪威 } }
speaker: Ada
published: 2026-02-01
updated: 2026-02-03
topics: [baking]`,
  'talks/t/en.mdx': mdx('title: Talk\ndescription: D', 'Hello'),
});
if (!site) throw new Error('no site');
const [page, talk] = site.pages;

test('a page is an article, at its place in the site', () => {
  expect(viewPage(site, page!, 'zh').frame.things).toMatchInlineSnapshot(`
    [
      {
        "@type": "Article",
        "author": {
          "@type": "Organization",
          "name": "面包",
          "url": "https://bread.example/zh/",
        },
        "datePublished": "2026-01-02",
        "headline": "标题",
        "image": "https://bread.example/zh/articles/a/preview.png",
        "inLanguage": "zh-Hans",
        "url": "https://bread.example/zh/articles/a/",
      },
      {
        "@type": "BreadcrumbList",
        "itemListElement": [
          {
            "@type": "ListItem",
            "item": "https://bread.example/zh/",
            "name": "首页",
            "position": 1,
          },
          {
            "@type": "ListItem",
            "item": "https://bread.example/zh/articles/",
            "name": "文章",
            "position": 2,
          },
          {
            "@type": "ListItem",
            "item": "https://bread.example/zh/articles/a/",
            "name": "标题",
            "position": 3,
          },
        ],
      },
    ]
  `);
});

test('a talk is an event at a conference, and the text about it an article of ours', () => {
  const { things } = viewPage(site, talk!, 'en').frame;
  expect(things.map((thing) => thing['@type'])).toEqual(['Article', 'Event', 'BreadcrumbList']);
  expect(things[0]).toMatchObject({ datePublished: '2026-02-01', dateModified: '2026-02-03' });
  expect(things[1]).toMatchInlineSnapshot(`
    {
      "@type": "Event",
      "location": {
        "@type": "Place",
        "address": {
          "@type": "PostalAddress",
          "addressCountry": "Norway",
          "addressLocality": "Oslo",
        },
        "name": "Oslo",
      },
      "name": "Talk",
      "performer": {
        "@type": "Person",
        "name": "Ada",
      },
      "startDate": "2020-05-01",
      "superEvent": {
        "@type": "Event",
        "location": {
          "@type": "Place",
          "address": {
            "@type": "PostalAddress",
            "addressCountry": "Norway",
            "addressLocality": "Oslo",
          },
          "name": "Oslo",
        },
        "name": "Flour Day",
        "startDate": "2020-05-01",
      },
    }
  `);
});

test('the glossary is a set of terms, each at its address', () => {
  expect(glossaryView(site, 'en').frame.things[0]).toMatchObject({
    '@type': 'DefinedTermSet',
    hasDefinedTerm: [
      {
        name: 'Crumb',
        url: 'https://bread.example/en/glossary/#crumb',
        description: 'The inside.',
      },
    ],
  });
});

test('home is the site', () => {
  expect(homeView(site, 'zh').frame.things).toEqual([
    {
      '@type': 'WebSite',
      name: '面包',
      alternateName: 'Bread',
      url: 'https://bread.example/zh/',
      inLanguage: 'zh-Hans',
    },
  ]);
});

test('no title can end the element that it stands in', () => {
  const things = [{ '@type': 'Article' as const, headline: '</script><b>' }];
  expect(jsonLd(things)).not.toContain('<');
  expect(JSON.parse(jsonLd(things))).toMatchObject({ '@graph': things });
});
