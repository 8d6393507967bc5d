import type { Position } from '../../src/schemas/problem.ts';
import type { Content } from './content.ts';
import { counterparts } from './parts/counterparts.ts';
import type { TextSection } from './parts/counterparts.ts';
import { figureDifferences } from './figures/differences.ts';
import type { Difference, PlacedFigure, Side } from './figures/differences.ts';
import type { Finding, Rule } from './rule.ts';
import { wordPairs } from './passages/word-pairs.ts';
import type { Words } from './passages/word-pairs.ts';

/** Both languages state the same numbers, percentages, dates and times: in each section, in heads and in YAML. */
export const numbersInStep: Rule = {
  name: 'numbers-in-step',
  find: (content) =>
    sides(content).flatMap(([source, translation]) =>
      figureDifferences(source, translation)
        .slice(0, mostTold)
        .map((difference) => toFinding(difference, source, translation)),
    ),
};

/** Where more figures of a section differ, it is another section. */
const mostTold = 20;

/** What one language says, and where. */
interface PlacedSide extends Side {
  file: string;
  at: Position;
  placeOf(figure: Pick<PlacedFigure, 'passage' | 'start'>): Position;
  /** What overrules the rule there. */
  comment: string;
}

function sides(content: Content): [PlacedSide, PlacedSide][] {
  return [
    ...counterparts(content).map(({ source, translation }): [PlacedSide, PlacedSide] => [
      sectionSide(source),
      sectionSide(translation),
    ]),
    ...wordPairs(content).map(({ source, translation }): [PlacedSide, PlacedSide] => [
      wordSide(source),
      wordSide(translation),
    ]),
  ];
}

function sectionSide({ file, language, at, passages, placeAt }: TextSection): PlacedSide {
  return {
    file,
    language,
    at,
    passages: passages.map(({ text }) => text),
    placeOf: ({ passage, start }) => placeAt(passages[passage]?.starts[start] ?? 0),
    comment: '{/* intended: numbers-in-step */}',
  };
}

function wordSide({ file, language, at, words }: Words): PlacedSide {
  return {
    file,
    language,
    at,
    passages: [words],
    placeOf: () => at,
    comment: '# intended: numbers-in-step',
  };
}

function toFinding(
  { source: original, translation: figure }: Difference,
  source: PlacedSide,
  translation: PlacedSide,
): Finding {
  const there = `${source.file}:${(original ? source.placeOf(original) : source.at).line}`;
  return {
    file: translation.file,
    at: figure ? translation.placeOf(figure) : counterpartOf(original, source, translation),
    message: wordsFor(figure?.written, original?.written, there),
    hint: `write the same in both languages, or add ${translation.comment} to the line if the difference is meant`,
  };
}

function wordsFor(here: string | undefined, original: string | undefined, there: string): string {
  if (here === undefined) return `“${original}” of ${there} is missing here`;
  return original === undefined
    ? `“${here}” has no counterpart in ${there}`
    : `“${here}” is “${original}” in ${there}`;
}

/** Where a missing figure belongs: the passage that is the counterpart of its own, else the section. */
function counterpartOf(
  original: PlacedFigure | undefined,
  source: PlacedSide,
  translation: PlacedSide,
): Position {
  return original && source.passages.length === translation.passages.length
    ? translation.placeOf({ passage: original.passage, start: 0 })
    : translation.at;
}
