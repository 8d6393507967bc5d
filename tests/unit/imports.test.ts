import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

import { expect, test } from 'vitest';

/** Who may import whom; the map is drawn in src/README.md. */
const allowed: Record<string, string[]> = {
  i18n: ['i18n'],
  schemas: ['schemas', 'i18n', 'kept'],
  prose: ['prose', 'schemas', 'i18n', 'kept'],
  model: ['model', 'search', 'prose', 'schemas', 'i18n', 'kept'],
  search: ['search', 'i18n', 'kept', 'styles'],
  reading: ['reading'],
  playbook: ['playbook', 'i18n', 'styles'],
  offline: ['offline'],
  previews: ['previews', 'model', 'i18n', 'kept'],
  'take-away': ['take-away', 'model', 'prose', 'i18n', 'kept'],
  kept: ['kept'],
  components: ['components', 'offline', 'model', 'search', 'playbook', 'schemas', 'i18n', 'styles'],
  layouts: [
    'layouts',
    'components',
    'model',
    'prose',
    'schemas',
    'i18n',
    'styles',
    'search',
    'playbook',
    'reading',
  ],
  pages: ['layouts', 'components', 'model', 'schemas', 'i18n', 'site.ts'],
};

/** Components that MDX uses stand in a page, so they may also ask for the site and its parts. */
const allowedInProseComponents = [...(allowed['components'] ?? []), 'prose', 'site.ts'];

interface Import {
  from: string;
  to: string;
}

const files = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|astro|mjs)$/.test(file))
    .map((file) => posix.join(folder, file));

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?'([^']+)'/g)].map((match) => ({
    from: file,
    to: match[1]?.startsWith('.') ? posix.join(dirname(file), match[1]) : (match[1] ?? ''),
  }));
}

const imports = [...files('src'), ...files('scripts')].flatMap(importsOf);
const placeOf = (path: string) => path.split('/')[1] ?? '';

function isAllowed({ from, to }: Import): boolean {
  const place = placeOf(from);
  if (to.startsWith('astro:') || to.startsWith('astro/'))
    return from.startsWith('src/') && !['schemas', 'model', 'i18n'].includes(place);
  if (!to.startsWith('src/')) return true;
  if (place === 'prose' && from.endsWith('.astro'))
    return allowedInProseComponents.includes(placeOf(to));
  if (!(place in allowed) || !from.startsWith('src/')) return !to.startsWith('src/pages');
  return allowed[place]?.includes(placeOf(to)) ?? false;
}

test('imports run one way', () => {
  expect(imports.filter((each) => !isAllowed(each))).toEqual([]);
});

test('scripts never import astro: modules, nor pages or components', () => {
  const wrong = imports.filter(
    ({ from, to }) =>
      from.startsWith('scripts/') &&
      (to.startsWith('astro:') || /^src\/(pages|components|layouts)/.test(to)),
  );
  expect(wrong).toEqual([]);
});

test('components of MDX ask the site for nothing but what decides whether a page is printed again', () => {
  const asking = files('src/prose')
    .filter((file) => file.endsWith('.astro') && !file.endsWith('Prose.astro'))
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .filter((line) => line.includes('getSite('));
  expect(asking.length).toBeGreaterThan(2);
  expect(asking.filter((line) => !/shownInProse\.\w+\(await getSite\(\),/.test(line))).toEqual([]);
});

test('every module that the map names exists', () => {
  const folders = readdirSync(join('src'));
  expect(Object.keys(allowed).filter((name) => !folders.includes(name))).toEqual([]);
});
