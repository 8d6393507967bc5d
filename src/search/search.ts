import type { Language } from '../i18n/languages.ts';
import { otherLanguage } from '../i18n/languages.ts';
import { excerptOf } from './excerpt.ts';
import type { ExcerptPart } from './excerpt.ts';
import { fold, han } from './folding.ts';
import { pathIn } from './indexed-page.ts';
import type { Hit, LookUp } from './pagefind.ts';
import { analyse } from './query.ts';
import type { Query, Unit } from './query.ts';
import { bestPlace } from './ranking.ts';
import type { Place, Weighed } from './ranking.ts';
import type { LoadTable, TermEntry } from './tables.ts';

/** A place in the site that answers a query, in the reader's language. */
export interface Result {
  path: string;
  /** Of the section, or of the page where the whole page is meant. */
  title: string;
  /** Title of the page, when the place is a section of it. */
  page: string | undefined;
  kind: string | undefined;
  topics: string[];
  /** The language the words were found in. */
  foundIn: Language;
  excerpt: ExcerptPart[];
  /** Whether it is the agreed term that was asked for. */
  isDefinition?: boolean;
}

export interface Answer {
  matches: Result[];
  /** Whether they have all that was asked for, not only most of it. */
  isWhole: boolean;
  /** Pages that have some of what was asked for; only where nothing has all. */
  close: Result[];
  /** Whether so many pages may match that only the best were looked at. */
  hasMore: boolean;
  /** What was looked for instead of what was typed. */
  insteadOf: string | undefined;
  /** What to mark in the page that is opened. */
  marks: string[];
  /** The nearest terms, where nothing was found. */
  perhaps: TermEntry[];
}

export interface Sources {
  lookUp: LookUp;
  table: LoadTable;
}

/**
 * Answers a query: what contains it; else what contains most of its words; else, for Latin letters,
 * what they spell in pinyin, or the words they are one letter away from.
 */
export async function search(
  typed: string,
  language: Language,
  { lookUp, table }: Sources,
): Promise<Answer> {
  const names = await table('names');
  const isHan = han.test(typed);
  const fuller = async (text: string) =>
    analyse(text, names, isHan ? await table('han') : undefined);
  const ask = (text: string) =>
    answerTo(analyse(text, names), language, { lookUp, table }, names.terms, () => fuller(text));

  const answer = await ask(typed);
  if (answer.isWhole) return answer;
  const { correct, nearestTerms, readPinyin } = await import('./near-misses.ts');
  if (!isHan) {
    const text = fold(typed);
    const [phrase] = readPinyin(text, await table('pinyin'));
    const other = phrase ?? correct(text, await table('words'));
    const again = other === text ? answer : await ask(other);
    if (again.isWhole || again.matches.length > answer.matches.length)
      return { ...again, insteadOf: other };
  }
  if (answer.matches.length > 0) return answer;
  return {
    ...answer,
    perhaps: answer.close.length > 0 ? [] : nearestTerms((await fuller(typed)).text, names.terms),
  };
}

/**
 * @param query as typed
 * @param fuller the same with every other name and writing of its words, for when what was typed is not there
 */
async function answerTo(
  query: Query,
  language: Language,
  { lookUp, table }: Sources,
  terms: TermEntry[],
  fuller: () => Promise<Query>,
): Promise<Answer> {
  const { matches, isCut, close, units, meant } = await placesFor(query, language, lookUp, fuller);
  const toResult = (place: Place) => resultOf(place, language, units, meant.text);
  const term = termAsked(meant, terms);
  const definition: Result | undefined = term && {
    path: term.path,
    title: term.title,
    page: undefined,
    kind: 'glossary',
    topics: [],
    foundIn: language,
    excerpt: [{ text: (await table('definitions'))[terms.indexOf(term)] ?? '', found: false }],
    isDefinition: true,
  };
  const others = fuse(matches, language).map(toResult);
  return {
    matches: definition
      ? [definition, ...others.filter(({ path }) => path !== definition.path)]
      : others,
    close: definition ? [] : fuse(close, language).map(toResult),
    isWhole: definition !== undefined || matches.some(isWhole),
    hasMore: isCut && matches.length > 0,
    insteadOf: undefined,
    marks: units.flatMap(({ forms }) => forms.map(({ text }) => text)),
    perhaps: [],
  };
}

const asksMeaning = /\b(?:what (?:is|are)|defin|mean)|什么是|是什么|意思|定义/;

function termAsked(query: Query, terms: TermEntry[]): TermEntry | undefined {
  const [, ...more] = query.subjects;
  const isAsked = more.length === 0 || (more.length === 1 && asksMeaning.test(query.text));
  const forms = isAsked ? query.subjects.flatMap((unit) => unit.forms) : [];
  const asked = [query.text, ...forms.map(({ text }) => text)];
  return terms.find(({ names }) => asked.some((text) => names.includes(text)));
}

/** Up to so many pages are read, all of them; of more, those that Pagefind thinks best. */
const most = { all: 36, some: 6 };
const bestOnly = 10;

/** Fewer matches than these in the reader's language, and the other is read as well. */
const few = 3;

/** Share of a query, by weight, that a page must contain to be called a match when nothing has all. */
const enough = 0.43;

/** Characters of a run of Han beyond which it is a sentence, which others may say in other words. */
const longestName = 8;

/** What counts a unit that may be no word, against one. */
const partly = 0.23;

async function placesFor(
  typed: Query,
  language: Language,
  lookUp: LookUp,
  fuller: () => Promise<Query>,
) {
  const find = (wanted: Unit[], which: keyof typeof most, said: string) =>
    attempt(wanted, said, language, lookUp, which);
  const answer = (matches: Place[], isCut: boolean, units: Unit[], meant: Query) => ({
    matches,
    isCut,
    units,
    meant,
    close: [] as Place[],
  });
  const asTyped = typed.units.map(finished).map(withoutOtherNames);
  const exact = await find(asTyped, 'all', typed.text);
  const whole = exact.places.filter(isWhole);
  if (whole.length > 0 && isShort(asTyped)) return answer(whole, exact.isCut, asTyped, typed);

  const meant = await fuller();
  const { units, subjects, pieces, text } = meant;
  for (const reading of [units.map(finished), units, subjects]) {
    const said = reading === subjects ? subjects.map(firstForm).join(' ') : text;
    const { places, isCut } = await find(reading, 'all', said);
    const whole = places.filter(isWhole);
    if (whole.length === 0) continue;
    if (reading !== subjects && isShort(reading)) return answer(whole, isCut, reading, meant);
    // A page may have every word of a question by chance, and another say it better with most of them.
    const good = (await find(pieces.map(finished), 'some', said)).places.filter(isGood);
    const pages = new Map([...whole, ...good].map((place) => [place.page.path, place]));
    return answer([...pages.values()], isCut, reading, meant);
  }
  const { places, isCut } = await find(pieces, 'some', text);
  const good = places.filter(isGood);
  const close = good.length > 0 ? [] : places.filter(isClose);
  return { ...answer(good, isCut, pieces, meant), close };
}

const withoutOtherNames = (unit: Unit): Unit => ({ ...unit, forms: unit.forms.slice(0, 1) });
const firstForm = ({ forms: [form] }: Unit) => form?.text ?? '';
const finished = (unit: Unit): Unit => ({ ...unit, unfinished: false });
const isShort = (units: Unit[]) =>
  units.length <= 2 &&
  units.every(({ forms: [form] }) => !form?.isHan || form.text.length <= longestName);
const isGood = ({ coverage }: Place) => coverage >= enough;
const isWhole = ({ coverage }: Place) => coverage > 0.999;
const isClose = ({ coverage }: Place) => coverage > 0.3;
const byScore = (a: Place, b: Place) => b.score - a.score;

interface Found {
  places: Place[];
  /** Whether there were too many pages to read them all. */
  isCut: boolean;
}

/** The best place of each page that has all units, or some. */
async function attempt(
  units: Unit[],
  text: string,
  language: Language,
  lookUp: LookUp,
  which: keyof typeof most,
): Promise<Found> {
  const hits = await Promise.all(units.map((unit) => hitsOf(unit, lookUp)));
  const weighed = units.map((unit, index) => ({
    unit,
    weight: weightOf(unit, hits[index]?.length ?? 0),
  }));
  const candidates = promising(hits, weighed).filter(
    (page) => which === 'some' || page.units === units.length,
  );
  let isCut = false;
  const read = async (wanted: Language) => {
    const all = candidates.filter(({ hit }) => hit.language === wanted);
    const pages = all.length > most[which] ? likeliest(all, most[which]) : all;
    isCut ||= pages.length < all.length;
    const texts = await Promise.all(pages.map(({ hit }) => hit.page()));
    return texts
      .flatMap((page) => bestPlace(page, weighed, text) ?? [])
      .filter(({ coverage }) => coverage > 0);
  };
  const own = await read(language);
  const enoughOfOwn = own.filter(which === 'all' ? isWhole : isGood);
  const others = enoughOfOwn.length < few ? await read(otherLanguage(language)) : [];
  return { places: [...own, ...others].sort(byScore), isCut };
}

/**
 * Of too many pages: those whose words stand side by side, where these are few enough to read, and the best
 * of the others to fill up, since what the index tells of places is rough.
 */
function likeliest<Candidate extends { hit: Hit }>(all: Candidate[], atMost: number): Candidate[] {
  const inOrder = all.filter(({ hit }) => hit.inOrder);
  const others = all.filter(({ hit }) => !hit.inOrder);
  const best = Math.min(atMost, bestOnly);
  return inOrder.length > atMost
    ? all.slice(0, best)
    : [...inOrder, ...others].slice(0, Math.max(inOrder.length, best));
}

/** Every page that Pagefind gave for a unit, those with the most and rarest of them first. */
function promising(hits: Hit[][], weighed: Weighed[]) {
  const pages = new Map<string, { hit: Hit; units: number; score: number }>();
  hits.forEach((found, index) => {
    const top = { en: 0, zh: 0 };
    for (const { language, score } of found) top[language] = Math.max(top[language], score);
    for (const hit of found) {
      const page = pages.get(hit.id) ?? { hit, units: 0, score: 0 };
      page.units++;
      page.score += (weighed[index]?.weight ?? 0) * (1 + hit.score / (top[hit.language] || 1));
      pages.set(hit.id, page);
    }
  });
  return [...pages.values()].sort((a, b) => b.score - a.score);
}

async function hitsOf({ forms }: Unit, lookUp: LookUp): Promise<Hit[]> {
  const found = new Map<string, Hit>();
  for (const hits of await Promise.all(forms.map(lookUp)))
    for (const hit of hits)
      if ((found.get(hit.id)?.score ?? -1) < hit.score) found.set(hit.id, hit);
  return [...found.values()];
}

function weightOf({ cut }: Unit, pages: number): number {
  const isUnsure = cut === 'part' || (cut === 'pair' && pages === 0);
  return (1 + pages) ** -0.3 * (isUnsure ? partly : 1);
}

/** One list from both languages; a page found in both stands once, with the reader's own text. */
function fuse(places: Place[], language: Language): Place[] {
  const pages = new Map<string, Place>();
  for (const place of places) {
    const isOwn = place.page.language === language;
    const id = pathIn(language, place.page.path);
    const known = pages.get(id);
    pages.set(id, {
      ...(known && !isOwn ? known : place),
      score: Math.max(known?.score ?? 0, place.score),
    });
  }
  return [...pages.values()].sort(byScore);
}

function resultOf(
  { page, section }: Place,
  language: Language,
  units: Unit[],
  text: string,
): Result {
  const path = pathIn(language, page.path);
  const isOwn = page.language === language;
  const title = (each: { title: string; otherTitle: string } | undefined) =>
    (isOwn ? each?.title : each?.otherTitle || each?.title) ?? '';
  const [top] = page.sections;
  return {
    path: section.id ? `${path}#${section.id}` : path,
    title: title(section),
    page: section === top ? undefined : title(top),
    kind: page.kind,
    topics: page.topics,
    foundIn: page.language,
    excerpt: excerptOf(section, units, text),
  };
}
