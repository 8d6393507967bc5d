import { readdirSync, readFileSync } from 'node:fs';

import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

import { jsonSchemaFiles, jsonSchemaOf, schemaFolder } from '../../scripts/json-schemas.ts';
import { readTexts } from '../../src/content-folder.ts';
import { collectionOf, contentCollections } from '../../src/schemas/collections.ts';
import type { CollectionName } from '../../src/schemas/collections.ts';
import { day, oneOrMore } from '../../src/schemas/fields.ts';

const ajv = new Ajv({ validateFormats: false, allErrors: true });

const validators = new Map(
  Object.keys(contentCollections).map((name) => [
    name,
    ajv.compile(JSON.parse(readFileSync(`${schemaFolder}/${name}.json`, 'utf8')) as object),
  ]),
);

/** What a program says of a file’s data: place and reason. */
function said(collection: CollectionName, data: unknown): string[] {
  const validate = validators.get(collection);
  if (validate?.(data)) return [];
  return (validate?.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** A file’s data as a YAML program reads it. */
function dataOf(text: string): unknown {
  return parse(/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? text);
}

function settings(): Record<string, Record<string, string>> {
  const text = readFileSync('.vscode/settings.json', 'utf8');
  return JSON.parse(text.replace(/^\s*\/\/.*$/gm, '')) as Record<string, Record<string, string>>;
}

describe('the written schemas', () => {
  test('are what the zod schemas say now (else: npm run schemas)', async () => {
    const files = await jsonSchemaFiles();
    expect(readdirSync(schemaFolder).map((name) => `${schemaFolder}/${name}`)).toEqual(
      [...files.keys()].sort(),
    );
    for (const [path, text] of files) expect(readFileSync(path, 'utf8'), path).toBe(text);
  });

  test('accept every file of the content', () => {
    const files = [...readTexts('content').texts].filter(([file]) => /(mdx|yaml)$/.test(file));
    expect(files.length).toBeGreaterThan(50);
    const refused = files.flatMap(([file, text]) => {
      const collection = collectionOf(file);
      return collection ? said(collection, dataOf(text)).map((why) => `${file} ${why}`) : [];
    });
    expect(refused).toEqual([]);
  });

  const both = { en: 'Words', zh: '词' };
  const term = { name: both, definition: both };
  const comparison = {
    title: both,
    description: both,
    published: '2026-01-02',
    topics: ['hiring'],
    options: [
      { id: 'one', name: both },
      { id: 'two', name: both },
    ],
    criteria: [
      { id: 'aim', name: both, cells: { one: both, two: { en: ['a', 'b'], zh: ['甲', '乙'] } } },
    ],
  };
  const article = { title: 'T', description: 'D', answer: 'A' };

  test.each<[CollectionName, unknown]>([
    ['glossary', term],
    ['comparisons', comparison],
    ['articles', { ...article, published: '2026-01-02', topics: ['hiring'] }],
    ['articles', { ...article, translation: { of: 'en', sections: { title: '9c1e02ab' } } }],
  ])('accept right data for %s', (collection, data) => {
    expect(said(collection, data)).toEqual([]);
  });

  test.each<[string, CollectionName, unknown, string]>([
    ['an unknown key', 'glossary', { ...term, vairants: {} }, ' must NOT have additional'],
    ['a missing key', 'glossary', { name: both }, " must have required property 'definition'"],
    ['a missing language', 'glossary', { ...term, name: { en: 'x' } }, '/name must have required'],
    ['an empty text', 'glossary', { ...term, name: { en: '', zh: 'x' } }, '/name/en must NOT have'],
    [
      'a date in words',
      'articles',
      { ...article, published: '22 May 2026' },
      '/published must match',
    ],
    [
      'a date and a time',
      'articles',
      { ...article, published: '2026-05-22T00:00:00Z' },
      '/published',
    ],
    ['a topic in capitals', 'articles', { ...article, topics: ['Hiring'] }, '/topics/0 must match'],
    [
      'a page without kind',
      'articles',
      { ...article, related: ['hiring'] },
      '/related/0 must match',
    ],
    ['a page of no kind', 'articles', { ...article, related: ['term/x'] }, '/related/0 must match'],
    ['a wrong language', 'articles', { ...article, translation: { of: 'fr' } }, '/translation/of'],
    ['yes for true', 'articles', { ...article, draft: 'yes' }, '/draft must be boolean'],
    [
      'a single option',
      'comparisons',
      { ...comparison, options: [] },
      '/options must NOT have fewer',
    ],
    ['an unknown kind', 'navigation', { main: ['article'] }, '/main/0 must be equal to one of'],
  ])('refuse %s', (_what, collection, data, reason) => {
    expect(said(collection, data).join('\n')).toContain(reason);
  });

  test('tell forms and words of a described field alike', () => {
    const described = z.strictObject({
      on: day.describe('A day').optional(),
      say: oneOrMore.describe('Words'),
    });
    expect(jsonSchemaOf(described)).toMatchObject({
      properties: {
        on: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'A day' },
        say: { anyOf: [{ type: 'string' }, { type: 'array' }], description: 'Words' },
      },
    });
  });

  test('ask for dates as plain text, since YAML gives no time of day', () => {
    const text = readFileSync(`${schemaFolder}/talkFacts.json`, 'utf8');
    expect(text).not.toContain('date-time');
    expect(text.split('\\\\d{4}-\\\\d{2}-\\\\d{2}')).toHaveLength(6);
  });
});

describe('VS Code', () => {
  test('finds the schema of every YAML file, and of nothing else', () => {
    const yaml = Object.entries(contentCollections).filter(([, { files }]) =>
      files.endsWith('.yaml'),
    );
    expect(settings()['yaml.schemas']).toEqual(
      Object.fromEntries(
        yaml.map(([name, { files }]) => [
          `./${schemaFolder}/${name}.json`,
          `/content/${files.replace('<slug>', '*')}`,
        ]),
      ),
    );
  });

  test('is offered the extensions that the settings speak to', () => {
    const { recommendations } = JSON.parse(readFileSync('.vscode/extensions.json', 'utf8')) as {
      recommendations: string[];
    };
    expect(recommendations).toEqual(
      expect.arrayContaining(['redhat.vscode-yaml', 'astro-build.astro-vscode']),
    );
    expect(settings()['astro.content-intellisense']).toBe(true);
  });
});
