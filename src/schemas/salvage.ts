import type { CollectionName } from './collections.ts';

/**
 * What is still usable of a file whose head or data breaks its schema, with blanks for the rest, so
 * that one run of the check finds the other problems of the file and no false ones in its neighbours.
 *
 * @param data as read from YAML; nothing where even that failed
 * @param broken the top-level keys that the schema refused
 */
export function salvage(
  collection: CollectionName,
  data: unknown,
  broken: ReadonlySet<string>,
): object | undefined {
  const blank = blanks[collection];
  const given = Object.entries(isRecord(data) ? data : {});
  if (!blank) return isRecord(data) ? byIdOnly(given) : undefined;
  const kept = given
    .filter(([key]) => !broken.has(key) && Object.hasOwn(blank, key))
    .map(([key, value]) => [key, completed(blank[key as keyof typeof blank], value)] as const);
  const isTranslation = given.some(([key]) => key === 'translation');
  return { ...blank, ...Object.fromEntries(kept), ...(isTranslation && translationOf(data)) };
}

/** A value with the blanks for what it leaves out. */
function completed(blank: unknown, value: unknown): unknown {
  return isRecord(blank) && isRecord(value) ? { ...blank, ...value } : value;
}

/** Only its ids matter to other files. */
function byIdOnly(given: [string, unknown][]): object {
  return Object.fromEntries(given.map(([id]) => [id, { name: both, description: both }]));
}

function translationOf(data: unknown) {
  const { translation } = data as { translation: { of?: unknown } | null };
  return { translation: { of: translation?.of === 'zh' ? 'zh' : 'en' } };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const both = { en: '', zh: '' };
const none = { en: [], zh: [] };

const facts = {
  published: '2000-01-01',
  updated: undefined,
  reviewed: undefined,
  reviewBy: undefined,
  owner: undefined,
  topics: [],
  related: [],
  sources: [],
  aliases: [],
  draft: false,
};

const head = {
  title: '',
  description: '',
  answer: '',
  goal: '',
  audience: undefined,
  translation: undefined,
  ...facts,
};

/** Data that satisfies every reader and says nothing; collections without one are known by their ids alone. */
const blanks: Partial<Record<CollectionName, object>> = {
  articles: head,
  playbooks: head,
  faqs: head,
  talks: head,
  talkFacts: {
    event: { name: both, date: '2000-01-01', city: both, country: both },
    speaker: '',
    ...facts,
  },
  discussions: { note: both, replies: [] },
  comparisons: {
    title: both,
    description: both,
    note: undefined,
    options: [],
    criteria: [],
    ...facts,
  },
  glossary: { name: both, definition: both, variants: none, avoid: none, related: [], topics: [] },
  navigation: { main: [], order: {} },
  site: {
    name: both,
    tagline: both,
    description: both,
    address: 'http://localhost/',
    contact: '',
    editAddress: undefined,
    leads: {},
    home: { lead: both, ways: [] },
  },
};
