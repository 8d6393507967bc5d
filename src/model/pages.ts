import { createHash } from 'node:crypto';

import { languages, otherLanguage } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import { memoryOf } from '../kept/memory.ts';
import { parseProse } from '../prose/parse.ts';
import type { Comparison } from '../schemas/comparison.ts';
import type { Kind, PageId } from '../schemas/fields.ts';
import { pageFactsSchema } from '../schemas/page.ts';
import type { PageFacts } from '../schemas/page.ts';
import type { Problem } from '../schemas/problem.ts';
import type { Entry, EntryOf } from '../schemas/read.ts';
import type { Page, PageText } from './page.ts';
import { readingMinutes } from './reading-time.ts';
import { sectionsOf } from './sections.ts';

type TextEntry = EntryOf<'articles' | 'playbooks' | 'faqs' | 'talks'>;

/** Puts the files of each page together; a bundle that makes no page becomes problems. */
export function buildPages(entries: Entry[]): { pages: Page[]; problems: Problem[] } {
  const pages: Page[] = [];
  const problems: Problem[] = [];
  for (const [id, bundle] of bundles(entries)) {
    const result = buildPage(id, bundle);
    problems.push(...result.problems);
    if (result.page) pages.push(result.page);
  }
  return { pages, problems };
}

/** The entries of each page, by its id. */
function bundles(entries: Entry[]): Map<PageId, Entry[]> {
  const map = new Map<PageId, Entry[]>();
  for (const entry of entries) {
    if (!entry.id.includes('/') || entry.collection === 'glossary') continue;
    const id = entry.id.split('/', 2).join('/') as PageId;
    map.set(id, [...(map.get(id) ?? []), entry]);
  }
  return map;
}

function buildPage(id: PageId, bundle: Entry[]): { page?: Page; problems: Problem[] } {
  const [kind, slug] = id.split('/') as [Kind, string];
  const [first] = bundle;
  if (first?.collection === 'comparisons')
    return { page: comparisonPage(id, slug, first), problems: [] };

  const texts = bundle.filter((entry): entry is TextEntry => entry.file.endsWith('.mdx'));
  const source = texts.find(({ data }) => !data.translation);
  const factsEntry =
    kind === 'talks' ? bundle.find(({ collection }) => collection === 'talkFacts') : source;
  if (!source || !factsEntry)
    return {
      problems: first ? [incomplete(first, kind, texts.length > 0 && !source)] : [],
    };

  const problems: Problem[] = [];
  for (const text of texts) {
    const { translation } = text.data;
    if (text !== source && !translation)
      problems.push(
        at(
          text,
          [],
          'both files of the page claim to be its source',
          `add \`translation: { of: ${languageOf(source)} }\` to the one that was translated`,
        ),
      );
    if (translation?.of === languageOf(text))
      problems.push(
        at(
          text,
          ['translation', 'of'],
          'a text cannot be a translation of itself',
          `write \`of: ${otherLanguage(languageOf(text))}\``,
        ),
      );
  }

  const page: Page = {
    id,
    kind,
    slug,
    facts: factsOf(factsEntry.data),
    source: languageOf(source),
    texts: {},
  };
  for (const text of texts) {
    const read = pageText(text);
    problems.push(...read.problems);
    page.texts[languageOf(text)] = read.text;
  }
  if (factsEntry.collection === 'talkFacts') {
    const { event, speaker } = factsEntry.data;
    const discussion = bundle.find((entry) => entry.collection === 'discussions')?.data;
    page.talk = { event, speaker, discussion };
  }
  return { page, problems };
}

function languageOf(entry: TextEntry): Language {
  return entry.id.endsWith('/zh') ? 'zh' : 'en';
}

function factsOf(data: object): PageFacts {
  const known = Object.entries(data).filter(([name]) => Object.hasOwn(pageFactsSchema.shape, name));
  const facts = pageFactsSchema.safeParse(Object.fromEntries(known));
  // What was salvaged of a broken file has blanks that the schema refuses.
  return facts.data ?? (Object.fromEntries(known) as PageFacts);
}

interface ReadText {
  text: PageText;
  problems: Problem[];
}

/** What was read of each file last: of many texts, one has changed. */
const known = memoryOf<{ body: string; head: string; read: ReadText }>('page texts', import.meta);

function pageText(entry: TextEntry): ReadText {
  const head = JSON.stringify(entry.data);
  const former = known.get(entry.file);
  if (former?.body === entry.body && former.head === head) return former.read;
  const read = readText(entry);
  known.set(entry.file, { body: entry.body, head, read });
  return read;
}

function readText(entry: TextEntry): ReadText {
  const { tree, problems } = parseProse(entry.file, entry.body);
  const sections = tree ? sectionsOf(tree) : [];
  const { title, description, change, answer, audience, goal } = entry.data as TextEntry['data'] &
    Partial<Record<'answer' | 'audience' | 'goal', string>>;
  const text: PageText = {
    language: languageOf(entry),
    file: entry.file,
    title,
    description,
    answer,
    audience,
    goal,
    change,
    translation: entry.data.translation,
    sections,
    minutes: readingMinutes(
      [answer, goal, ...sections.flatMap((s) => [s.title, s.text])].join('\n'),
    ),
    ...(tree && { tree, digest: createHash('sha256').update(entry.body).digest('hex') }),
  };
  return { text, problems };
}

function comparisonPage(id: PageId, slug: string, { data, file }: EntryOf<'comparisons'>): Page {
  const texts: Page['texts'] = {};
  for (const language of languages)
    texts[language] = {
      language,
      file,
      title: data.title[language],
      description: data.description[language],
      change: data.change?.[language],
      sections: [],
      minutes: readingMinutes(wordsOf(data, language)),
    };
  return {
    id,
    kind: 'comparisons',
    slug,
    facts: factsOf(data),
    source: 'en',
    texts,
    comparison: data,
  };
}

function wordsOf({ options, criteria, note }: Comparison, language: Language): string {
  return [
    ...options.map(({ name }) => name[language]),
    ...criteria.flatMap(({ name, cells }) => [
      name[language],
      ...Object.values(cells).flatMap((cell) => [
        ...(cell[language] ?? []),
        cell.note?.[language] ?? '',
      ]),
    ]),
    note?.[language] ?? '',
  ].join('\n');
}

function incomplete(entry: Entry, kind: Kind, translationsOnly: boolean): Problem {
  if (translationsOnly)
    return at(
      entry,
      ['translation'],
      'the page has no source',
      'take `translation` out of the file it was first written in, and add the facts',
    );
  return kind === 'talks'
    ? at(
        entry,
        [],
        'the talk is not complete',
        'a talk needs talk.yaml and at least one of en.mdx and zh.mdx',
      )
    : at(entry, [], 'the page has no usable text', 'it needs at least one of en.mdx and zh.mdx');
}

function at(entry: Entry, path: (string | number)[], message: string, hint: string): Problem {
  return {
    file: entry.file,
    ...entry.locate(path),
    rule: 'page-whole',
    severity: 'error',
    message,
    hint,
  };
}
