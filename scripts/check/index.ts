import { byPlace } from '../../src/schemas/problem.ts';
import type { Position, Problem } from '../../src/schemas/problem.ts';
import type { Kept } from '../../src/kept/pack.ts';
import type { KeptReadings } from '../../src/prose/parse.ts';
import { readContent } from './content.ts';
import type { Content, ContentFiles } from './content.ts';
import { addressesLast } from './addresses-last.ts';
import { blocksInStep } from './blocks-in-step.ts';
import { chineseAddresses } from './chinese-addresses.ts';
import { chineseEmphasis } from './chinese-emphasis.ts';
import { chinesePunctuation } from './chinese-punctuation.ts';
import { chineseSpaces } from './chinese-spaces.ts';
import { daysInStep } from './days-in-step.ts';
import { datesInOrder } from './dates-in-order.ts';
import { descriptionsFit } from './descriptions-fit.ts';
import { downloadsAreSafe } from './downloads-are-safe.ts';
import { downloadsAreUsed } from './downloads-are-used.ts';
import { downloadsInStep } from './downloads-in-step.ts';
import { englishWords } from './english-words.ts';
import { figuresHaveSources } from './figures-have-sources.ts';
import { fillersReplaced } from './fillers-replaced.ts';
import { headingLevels } from './heading-levels.ts';
import { intentions } from './intended.ts';
import { linksAreSecure } from './links-are-secure.ts';
import { linksExist } from './links-exist.ts';
import { linksInStep } from './links-in-step.ts';
import { namesAreDistinct } from './names-are-distinct.ts';
import { numbersInStep } from './numbers-in-step.ts';
import { picturesAreLight } from './pictures-are-light.ts';
import { picturesAreSafe } from './pictures-are-safe.ts';
import { picturesAreUsed } from './pictures-are-used.ts';
import { picturesExist } from './pictures-exist.ts';
import { placesIn } from './places.ts';
import { quotationMarks } from './quotation-marks.ts';
import { reviewIsDue } from './review-is-due.ts';
import type { Finding, Rule } from './rule.ts';
import { sectionIds } from './section-ids.ts';
import { sectionsHaveText } from './sections-have-text.ts';
import { sectionsInStep } from './sections-in-step.ts';
import { simplifiedCharacters } from './simplified-characters.ts';
import { tablesAreEven } from './tables-are-even.ts';
import { termsAgree } from './terms-agree.ts';
import { textIsClean } from './text-is-clean.ts';
import { partsOf, unitsOf } from './units.ts';
import { vocabulary } from './vocabulary.ts';

const rules: Rule[] = [
  textIsClean,
  vocabulary,
  headingLevels,
  sectionIds,
  sectionsHaveText,
  tablesAreEven,
  sectionsInStep,
  blocksInStep,
  numbersInStep,
  daysInStep,
  linksInStep,
  linksExist,
  linksAreSecure,
  picturesExist,
  picturesAreSafe,
  picturesAreLight,
  picturesAreUsed,
  downloadsAreSafe,
  downloadsAreUsed,
  downloadsInStep,
  namesAreDistinct,
  chinesePunctuation,
  chineseSpaces,
  chineseEmphasis,
  chineseAddresses,
  simplifiedCharacters,
  quotationMarks,
  englishWords,
  termsAgree,
  figuresHaveSources,
  descriptionsFit,
  datesInOrder,
  addressesLast,
  fillersReplaced,
];

const ofAll = rules.filter(({ isAboutAll }) => isAboutAll);
const ofPages = rules.filter(({ isAboutAll }) => !isAboutAll);

/** What is kept of former checks. */
export interface KeptChecks {
  readings: KeptReadings;
  /** What rules found in each unit, by its key. */
  problems: Kept<Problem[]>;
}

/** Every problem of a content folder, sorted by place. */
export function checkContent(input: ContentFiles, kept?: KeptChecks): Problem[] {
  return problemsIn(readContent(input, kept?.readings), input.today, kept);
}

/**
 * Every problem of a content that was read, sorted by place.
 *
 * @param today ISO 8601; without it nothing is due
 * @param kept what former checks have found
 */
export function problemsIn(
  { content, problems }: ReturnType<typeof readContent>,
  today = '',
  kept?: KeptChecks,
): Problem[] {
  const place = placesByFile(content.texts);
  const isIntended = intentions(content.texts);
  const findIn = (part: Content, asked: Rule[]) =>
    asked.flatMap((rule) => rule.find(part).map((finding) => toProblem(rule, finding, place)));

  const units = unitsOf(content);
  const found = new Map(units.map(({ key }) => [key, kept?.problems.get(key)]));
  const unasked = units.filter(({ key }) => !found.get(key));
  for (const { part, units: asked } of partsOf(content, unasked)) {
    const inPart = Map.groupBy(findIn(part, ofPages), ({ file }) => file);
    for (const { key, files } of asked) {
      const inUnit = files.flatMap((file) => inPart.get(file) ?? []);
      found.set(key, inUnit);
      kept?.problems.set(key, inUnit);
    }
  }
  const everything = [
    ...problems,
    ...[...found.values()].flatMap((inUnit) => inUnit ?? []),
    ...findIn(content, [...ofAll, reviewIsDue(today)]),
  ];
  const named = new Set(everything.filter(({ rule }) => rule === textIsClean.name).map(lineOf));
  return everything
    .filter((problem) => problem.rule !== 'yaml-reads' || !named.has(lineOf(problem)))
    .filter((problem) => !isIntended(problem))
    .sort(byPlace);
}

/** A character that YAML stumbles over is told of once, as the character. */
function lineOf({ file, line }: Problem): string {
  return `${file}:${line}`;
}

function toProblem(
  { name }: Rule,
  { file, at, message, hint, severity, fix }: Finding,
  place: (file: string, offset: number) => Position,
): Problem {
  const { line, column } = typeof at === 'number' ? place(file, at) : at;
  return {
    file,
    line,
    column,
    rule: name,
    severity: severity ?? 'error',
    message,
    hint,
    ...(fix && { fix }),
  };
}

function placesByFile(texts: ReadonlyMap<string, string>) {
  const files = new Map<string, (offset: number) => Position>();
  return (file: string, offset: number): Position => {
    const places = files.get(file) ?? placesIn(texts.get(file) ?? '');
    files.set(file, places);
    return places(offset);
  };
}
