import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { languages } from '../../src/i18n/languages.ts';
import { readSite, readSites, secondPlace, withPage } from '../support/sites.ts';
import { atomFaults, jsonFeedFaults } from './faults/feeds.ts';
import {
  lostHeadings,
  markdownFaults,
  unpairedMarkdown,
  wrongMarkdown,
} from './faults/markdown.ts';
import { wrongThings } from './faults/structured-data.ts';

describe.each(readSites())('$name', (site) => {
  const read = (file: string) => readFileSync(join(site.folder, file), 'utf8');

  test('every page has its Markdown beside it, and names it', () => {
    expect(unpairedMarkdown(site)).toEqual([]);
  });

  test('Markdown has its facts in front, no component, and addresses that lead somewhere', () => {
    expect(wrongMarkdown(site)).toEqual([]);
  });

  test('Markdown has every heading of its page', () => {
    expect(lostHeadings(site)).toEqual([]);
  });

  test('JSON-LD is complete, and its addresses lead somewhere', () => {
    expect(wrongThings(site)).toEqual([]);
  });

  test.each(languages)(
    'the feeds in %s are valid, and every address in them leads somewhere',
    (language) => {
      const home = `${site.origin}${site.base}/${language}/`;
      const [atom, json] = [read(`${language}/feed.xml`), read(`${language}/feed.json`)];
      expect(atomFaults(site, `${home}feed.xml`, atom)).toEqual([]);
      expect(jsonFeedFaults(site, `${home}feed.json`, json)).toEqual([]);
    },
  );

  test.each(languages)('llms.txt in %s names every page that has text', (language) => {
    const text = read(`${language}/llms.txt`);
    const pages = site.pages.filter(
      ({ path }) =>
        new RegExp(`^/${language}/(articles|playbooks|faqs|comparisons|talks)/[^/]+/$`).test(
          path,
        ) && site.files.has(`${path.slice(1)}index.md`),
    );
    expect(pages.length).toBeGreaterThan(0);
    expect(
      pages.filter(({ path }) => !text.includes(`(${site.origin}${site.base}${path}index.md)`)),
    ).toEqual([]);
  });
});

describe('a fault is found', () => {
  const site = readSite(secondPlace);
  const home = 'https://bread.example/handbook/zh/';
  const page = '/zh/articles/starter/';

  test.each([
    ['"headline"', '"title"', 'Article without headline'],
    ['"datePublished":"2026', '"datePublished":"","x":"2026', 'Article without datePublished'],
    ['"@type":"Article"', '"@type":"HowTo"', 'HowTo is no type that we use'],
    ['"item":"https://bread.example/handbook/zh/a', '"item":"/zh/a', 'is not of the site'],
    [
      '"item":"https://bread.example/handbook/zh/a',
      '"item":"https://bread.example/handbook/zh/b',
      'no file',
    ],
    ['type="application/ld+json"', 'type="text/plain"', '0 in place of 1'],
  ])('in JSON-LD (%s -> %s)', (from, to, named) => {
    const changed = withPage(site, page, (html) => html.replace(from, to));
    expect(wrongThings(changed).join('\n')).toContain(named);
  });

  test('where a page does not name its Markdown', () => {
    const changed = withPage(site, page, (html) => html.replace('text/markdown', 'text/html'));
    expect(unpairedMarkdown(changed).join('\n')).toContain(`${page}: no Markdown`);
  });

  test.each([
    ['title:', 'titel:', 'no facts in front'],
    ['canonical: https', 'canonical: http', 'another canonical address'],
    ['\n# ', '\n', 'no title'],
    ['罐子', '<Note>\n\n罐子', 'a component'],
    ['/zh/glossary/#crumb', '/zh/glossary/#crust', 'leads to no section'],
    ['(https://bread.example/handbook/zh/glossary', '(/zh/glossary', '/zh/glossary'],
  ])('in Markdown (%s -> %s)', (from, to, named) => {
    const file = 'zh/articles/starter/index.md';
    const text = readFileSync(join(site.folder, file), 'utf8');
    const changed = text.replace(from, to).replace('> <Note>', '<Note>');
    expect(markdownFaults(site, file, text)).toEqual([]);
    expect(markdownFaults(site, file, changed).join('\n')).toContain(named);
  });

  test.each([
    ['</entry>', '', 'closes'],
    ['<id>', '<uid>', '0 <id>'],
    ['T00:00:00.000Z', '', 'is no time'],
    [/(<entry>[\s\S]*?<id>).*?(<\/id>)/g, '$1https://a.example/$2', 'share an id'],
    ['src="https://bread.example/handbook', 'src="', 'is not in full'],
    ['/zh/glossary/#crumb', '/zh/glossary/#crust', 'leads to no section'],
    ['rel="self"', 'rel="via"', 'no link to itself'],
    [' xml:lang="zh-Hans"', '', 'no language'],
  ])('in Atom (%s -> %s)', (from, to, named) => {
    const xml = readFileSync(join(site.folder, 'zh/feed.xml'), 'utf8').replace(from, to);
    expect(atomFaults(site, `${home}feed.xml`, xml).join('\n')).toContain(named);
  });

  test.each([
    ['version/1.1', 'version/1', 'version'],
    ['"id"', '"uid"', 'without id'],
    ['T00:00:00.000Z', '', 'is no time'],
    ['"language"', '"tongue"', 'no title or language'],
  ])('in JSON Feed (%s -> %s)', (from, to, named) => {
    const json = readFileSync(join(site.folder, 'zh/feed.json'), 'utf8').replace(from, to);
    expect(jsonFeedFaults(site, `${home}feed.json`, json).join('\n')).toContain(named);
  });
});
