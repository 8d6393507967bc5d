import { describe, expect, test } from 'vitest';

import { atomFeed, feedContent, jsonFeed } from '../../src/model/feeds.ts';
import { newsView } from '../../src/model/news.ts';
import { article, mdx, miniSite, source, translation } from '../support/mini-site.ts';

const changed = `updated: 2026-03-01
change: New figures.
aliases: [articles/former]`;

const { site } = miniSite({
  ...article('a', 'One [link](/articles/b).', '一'),
  'articles/b/en.mdx': mdx(source('R&D <b> ]]> ]]>', changed), 'Ends ]]> twice ]]>.'),
  'articles/b/zh.mdx': mdx(translation('研发'), '二'),
  'articles/c/en.mdx': mdx(source('Only English').replace('2026-01-02', '2026-02-01'), 'Three'),
});
if (!site) throw new Error('no site');

describe('what is new', () => {
  test('stands day by day, the last day first, with the change or the description', () => {
    const { days } = newsView(site, 'en');
    expect(days.map(({ day }) => day)).toEqual(['2026-03-01', '2026-02-01', '2026-01-02']);
    expect(days[0]).toMatchObject({
      date: '1 March 2026',
      items: [{ card: { id: 'articles/b' }, isUpdate: true, note: 'New figures.' }],
    });
    expect(days[1]?.items[0]).toMatchObject({
      isUpdate: false,
      note: 'How flour, water, salt and time become a loaf of bread.',
    });
  });

  test('in a language holds what can be read in it', () => {
    const { days } = newsView(site, 'zh');
    expect(days.flatMap(({ items }) => items.map(({ card }) => card.id))).toEqual([
      'articles/b',
      'articles/a',
    ]);
  });
});

describe('a feed', () => {
  const content = feedContent(site, 'en', () => undefined);

  test('has every text whole, with full addresses', () => {
    const entry = content.entries.find(({ title }) => title === 'Title');
    expect(entry?.html).toBe(
      '<blockquote>\n<p>Two sentences.</p>\n</blockquote>\n<p>One <a href="https://bread.example/en/articles/b/">link</a>.</p>',
    );
  });

  test('calls a page by its first address for ever', () => {
    expect(content.entries[0]).toMatchObject({
      id: 'https://bread.example/en/articles/former/',
      address: 'https://bread.example/en/articles/b/',
    });
  });

  test('gives the days of publication and of the last change', () => {
    const [entry] = content.entries;
    expect([entry?.published, entry?.updated].map((day) => day?.toISOString())).toEqual([
      '2026-01-02T00:00:00.000Z',
      '2026-03-01T00:00:00.000Z',
    ]);
  });

  test('is the same twice: nothing in it comes from the clock', () => {
    expect(atomFeed(content)).toBe(atomFeed(feedContent(site, 'en', () => undefined)));
    expect(atomFeed(content)).toContain('<updated>2026-03-01T00:00:00.000Z</updated>');
  });

  test('as Atom has its words escaped, and HTML inside CDATA that no text can end', () => {
    const atom = atomFeed(content);
    expect(atom).toContain('<title>R&amp;D &lt;b&gt; ]]&gt; ]]&gt;</title>');
    expect(atom).toContain('<p>Ends ]]&gt; twice ]]&gt;.</p>');
    expect(atom.split('<![CDATA[').length).toBe(atom.split(']]>').length);
  });

  test('as JSON has the title as plain text', () => {
    const feed = JSON.parse(jsonFeed(content)) as { items: { title: string }[] };
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      language: 'en',
      feed_url: 'https://bread.example/en/feed.json',
    });
    expect(feed.items[0]?.title).toBe('R&D <b> ]]> ]]>');
  });

  test('of a site without pages is still a feed', () => {
    const empty = feedContent({ ...site, pages: [] }, 'zh', () => undefined);
    expect(atomFeed(empty)).toContain('<updated>1970-01-01T00:00:00.000Z</updated>');
  });
});
