import type { CollectionName } from '../schemas/collections.ts';
import type { Comparison } from '../schemas/comparison.ts';
import type { PageFacts } from '../schemas/page.ts';
import type { Problem } from '../schemas/problem.ts';
import { suggest } from '../schemas/nearest.ts';
import type { Entry } from '../schemas/read.ts';
import type { KeyPath } from '../schemas/yaml.ts';
import type { Site } from './site.ts';
import type { Page } from './page.ts';

/**
 * Names in heads and data files that name nothing: topics, sources, pages, terms. Where the list itself
 * could not be read, that is the one problem to tell of.
 */
export function referenceProblems(entries: Entry[], site: Site, pages: Page[]): Problem[] {
  const readable = (name: CollectionName) => entries.some(({ collection }) => collection === name);
  const known = {
    topic: readable('topics') ? Object.keys(site.topics) : undefined,
    source: readable('sources') ? Object.keys(site.sources) : undefined,
    page: pages.map(({ id }) => id),
    term: [...site.terms.keys()],
  };
  const unknown = entries.flatMap((entry) =>
    references(entry)
      .filter(({ to, name }) => known[to] && !known[to].includes(name as never))
      .map(({ to, name, path }) => ({
        file: entry.file,
        ...entry.locate(path),
        rule: 'references-exist',
        severity: 'error' as const,
        message: `there is no ${to} \`${name}\``,
        hint: suggest(name, known[to] ?? []),
      })),
  );
  return [...unknown, ...aliasProblems(entries, pages), ...replyProblems(entries)];
}

/** A former address must not be somebody's present one, nor lead to two pages. */
function aliasProblems(entries: Entry[], pages: Page[]): Problem[] {
  const owners = new Map<string, string>(pages.map(({ id }) => [id, id]));
  return entries.flatMap((entry) => {
    const aliases = 'aliases' in entry.data ? entry.data.aliases : undefined;
    const page = entry.id.split('/', 2).join('/');
    return (Array.isArray(aliases) ? aliases : []).flatMap((alias, index) => {
      const owner = owners.get(alias);
      owners.set(alias, owner ?? page);
      if (owner === undefined) return [];
      return {
        file: entry.file,
        ...entry.locate(['aliases', index]),
        rule: 'references-exist',
        severity: 'error' as const,
        message: `the address \`${alias}\` belongs to ${owner}`,
        hint: 'take it out here, or there',
      };
    });
  });
}

/** A reply answers one that stands before it. */
function replyProblems(entries: Entry[]): Problem[] {
  return entries.flatMap((entry) => {
    if (entry.collection !== 'discussions') return [];
    const ids = entry.data.replies.map(({ id }) => id);
    return entry.data.replies.flatMap(({ replyTo }, index) => {
      const before = ids.slice(0, index);
      if (replyTo === undefined || before.includes(replyTo)) return [];
      return {
        file: entry.file,
        ...entry.locate(['replies', index, 'replyTo']),
        rule: 'references-exist',
        severity: 'error' as const,
        message: `no reply before it is called \`${replyTo}\``,
        hint: suggest(replyTo, before),
      };
    });
  });
}

interface Reference {
  to: 'topic' | 'source' | 'page' | 'term';
  name: string;
  path: KeyPath;
}

function references({ collection, data }: Entry): Reference[] {
  switch (collection) {
    case 'talks':
    case 'discussions':
    case 'topics':
    case 'sources':
      return [];
    case 'site':
      return data.home.ways.map(({ page }, index) => ({
        to: 'page',
        name: page,
        path: ['home', 'ways', index, 'page'],
      }));
    case 'navigation':
      return Object.entries(data.order).flatMap(([kind, slugs]) =>
        slugs.map((slug, index) => ({
          to: 'page' as const,
          name: `${kind}/${slug}`,
          path: ['order', kind, index],
        })),
      );
    case 'glossary':
      return [...list('term', 'related', data.related), ...list('topic', 'topics', data.topics)];
    case 'comparisons':
      return [...listsOf(data), ...sourcesInTable(data)];
    default:
      return listsOf(data);
  }
}

function list(to: Reference['to'], key: string, names: readonly string[] = []): Reference[] {
  return names.map((name, index) => ({ to, name, path: [key, index] }));
}

type Lists = { [Key in 'topics' | 'sources' | 'related']?: PageFacts[Key] | undefined };

function listsOf({ topics, sources, related }: Lists): Reference[] {
  return [
    ...list('topic', 'topics', topics),
    ...list('source', 'sources', sources),
    ...list('page', 'related', related),
  ];
}

function sourcesInTable({ criteria }: Comparison): Reference[] {
  return criteria
    .flatMap(({ source, cells }, row) => [
      ...(source ? [{ source, path: ['criteria', row, 'source'] }] : []),
      ...Object.entries(cells).flatMap(([option, cell]) =>
        cell.source
          ? [{ source: cell.source, path: ['criteria', row, 'cells', option, 'source'] }]
          : [],
      ),
    ])
    .map(({ source, path }) => ({ to: 'source', name: source, path }));
}
