import type { CollectionName } from '../schemas/collections.ts';
import { kinds } from '../schemas/fields.ts';
import type { Problem } from '../schemas/problem.ts';
import type { Entry, EntryOf } from '../schemas/read.ts';
import type { Navigation } from '../schemas/site.ts';
import type { Page } from './page.ts';
import { buildPages } from './pages.ts';
import { referenceProblems } from './references.ts';
import type { Site } from './site.ts';

/** Makes the site from its entries; gives every relation between files that does not hold as a problem. */
export function buildSite(entries: Entry[]): { site?: Site; problems: Problem[] } {
  const { pages, problems } = buildPages(entries);
  const settings = only(entries, 'site');
  if (!settings)
    return {
      problems: [
        ...problems,
        {
          file: 'site.yaml',
          line: 1,
          column: 1,
          rule: 'files-in-place',
          severity: 'error',
          message: 'the site has no site.yaml',
          hint: 'copy content/site.yaml of this project and change the words',
        },
      ],
    };

  const navigation = only(entries, 'navigation')?.data ?? {
    main: [...kinds, 'glossary'],
    order: {},
  };
  const terms = all(entries, 'glossary').map(
    ({ id, data }) => [id.replace('glossary/', ''), data] as const,
  );
  const site: Site = {
    settings: settings.data,
    base: new URL(settings.data.address).pathname.replace(/\/$/, ''),
    navigation,
    topics: only(entries, 'topics')?.data ?? {},
    sources: only(entries, 'sources')?.data ?? {},
    terms: new Map(terms),
    pages: inOrder(
      pages.filter(({ facts }) => !facts.draft),
      navigation,
    ),
    drafts: pages.filter(({ facts }) => facts.draft),
  };
  return { site, problems: [...problems, ...referenceProblems(entries, site, pages)] };
}

export function all<Name extends CollectionName>(entries: Entry[], name: Name): EntryOf<Name>[] {
  return entries.filter((entry) => entry.collection === name) as EntryOf<Name>[];
}

function only<Name extends CollectionName>(
  entries: Entry[],
  name: Name,
): EntryOf<Name> | undefined {
  return all(entries, name)[0];
}

/** By kind; within a kind as navigation.yaml says, the rest newest first. */
function inOrder(pages: Page[], { order }: Navigation): Page[] {
  const rank = ({ kind, slug }: Page) => {
    const index = order[kind]?.indexOf(slug) ?? -1;
    return index < 0 ? Number.MAX_SAFE_INTEGER : index;
  };
  return pages.toSorted(
    (a, b) =>
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
      rank(a) - rank(b) ||
      b.facts.published.localeCompare(a.facts.published, 'en') ||
      a.slug.localeCompare(b.slug, 'en'),
  );
}
