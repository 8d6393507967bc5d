import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { bytesOf, copyProject, differences } from '../support/project-copy.ts';

const copy = copyProject('incremental');
afterAll(() => copy.remove());

const succeed = async (...options: string[]) => {
  const { code, said } = await copy.build({}, ...options);
  if (code !== 0) throw new Error(said);
  return said;
};

beforeAll(() => succeed());

const replace = (file: string, from: string | RegExp, to: string) => {
  const text = readFileSync(copy.path(file), 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${file} has no ${String(from)}`);
  writeFileSync(copy.path(file), changed);
};

/** What an editor or an engineer may change, one kind of input each. */
const changes: [string, () => void][] = [
  ['the text of an article', () => replace('content/articles/starter/en.mdx', 'Old,', 'Older,')],
  [
    'a title that other pages list',
    () => replace('content/articles/only-english/en.mdx', 'title: Ovens', 'title: Hot ovens'),
  ],
  [
    'a new page',
    () =>
      cpSync(copy.path('content/articles/only-english'), copy.path('content/articles/another'), {
        recursive: true,
      }),
  ],
  ['a deleted page', () => rmSync(copy.path('content/articles/another'), { recursive: true })],
  [
    'a term of the glossary',
    () => replace('content/glossary/crumb.yaml', 'inside of a loaf', 'soft inside of a loaf'),
  ],
  [
    'a cell of a comparison',
    () => replace('content/comparisons/flours.yaml', 'en: Mild', 'en: Soft'),
  ],
  [
    'the title of a comparison',
    () => replace('content/comparisons/flours.yaml', 'en: Two flours', 'en: Both flours'),
  ],
  [
    'the source of a row',
    () =>
      replace(
        'content/comparisons/flours.yaml',
        'name: { en: Taste, zh: 味道 }',
        '$&\n    source: constructor',
      ),
  ],
  [
    'the address of a source',
    () => replace('content/sources.yaml', 'https://elsewhere.example/', '$&anew/'),
  ],
  [
    'a question that an article lists',
    () => replace('content/faqs/how-warm/en.mdx', 'title: How', 'title: So how'),
  ],
  [
    'the order of pages',
    () =>
      writeFileSync(
        copy.path('content/navigation.yaml'),
        'main: [articles, faqs, glossary]\norder: { articles: [only-english, starter] }\n',
      ),
  ],
  ['the name of a topic', () => replace('content/topics.yaml', 'en: Baking', 'en: Baking bread')],
  [
    'a picture of the same name',
    () => replace('content/articles/starter/loaf.svg', '</svg>', '<circle r="1"/></svg>'),
  ],
  [
    'a word of the site',
    () => replace('src/i18n/strings/en.ts', /('links\.section': ')/, '$1The '),
  ],
  ['a style', () => replace('src/styles/reset.css', /$/, '\nhr { border: 0 }\n')],
  ['a component', () => replace('src/prose/Note.astro', /<aside|<div/, '$& data-changed')],
  [
    'a schema',
    () =>
      replace(
        'src/schemas/term.ts',
        'definition: bothLanguages',
        'definition: bothLanguages.transform(({ en, zh }) => ({ en: `${en} Really.`, zh }))',
      ),
  ],
  [
    'a plugin of the prose',
    () => replace('src/prose/tables.ts', "['scroll']", "['scroll', 'changed']"),
  ],
  ['the configuration', () => replace('astro.config.mjs', "assets: 'assets'", "assets: 'files'")],
];

test.each(changes)(
  'after %s, a build that uses what was kept gives what a full one gives',
  async (_, change) => {
    const before = bytesOf(copy.path('dist'));
    change();
    await succeed();
    const after = bytesOf(copy.path('dist'));
    await succeed('--full', '--out', 'full');
    expect(differences(after, bytesOf(copy.path('full')))).toEqual([]);
    expect(differences(before, after)).not.toEqual([]);
  },
);

test('what was kept may be deleted or broken', async () => {
  const sound = bytesOf(copy.path('dist'));
  for (const kind of ['checks', 'pages', 'previews', 'search', 'take-away'])
    expect(spoil(copy.path('.cache', kind)), kind).toBeGreaterThan(0);
  replace('dist/index.html', /$/, ' ');
  await succeed();
  expect(differences(sound, bytesOf(copy.path('dist')))).toEqual([]);

  rmSync(copy.path('.cache'), { recursive: true });
  await succeed();
  expect(differences(sound, bytesOf(copy.path('dist')))).toEqual([]);
});

/** Changes a bit in the middle of every file, and gives how many there are. */
function spoil(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  for (const { parentPath, name } of files) {
    const bytes = readFileSync(join(parentPath, name));
    const middle = bytes.length >> 1;
    bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
    writeFileSync(join(parentPath, name), bytes);
  }
  return files.length;
}

test('where nothing has changed, nothing is built', async () => {
  expect(await succeed()).toContain('nothing has changed');
});
