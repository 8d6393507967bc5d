import type { Language } from '../../../src/i18n/languages.ts';
import type { Figure } from './figure.ts';
import { figuresIn, valuesImplied } from './read.ts';

/** What one language says, passage by passage. */
export interface Side {
  language: Language;
  passages: string[];
}

export interface PlacedFigure extends Figure {
  /** Index of the passage it stands in. */
  passage: number;
  /** Where its counterpart is looked for: in one passage, or under 0 in all. */
  scope: number;
}

/** A figure without counterpart; both where one seems to stand for the other. */
export interface Difference {
  source?: PlacedFigure | undefined;
  translation?: PlacedFigure | undefined;
}

/**
 * The figures in which two texts differ. Numbers up to ten in words are used for much besides counting: they
 * answer a figure and need no answer themselves, save where the other language has another such word in
 * their place, as “two weeks” and 三周. Where both texts have as many passages, a word answers only in
 * the passage that is its counterpart.
 */
export function figureDifferences(source: Side, translation: Side): Difference[] {
  const isAligned = source.passages.length === translation.passages.length;
  const [ours, theirs] = [saidBy(source, isAligned), saidBy(translation, isAligned)];
  const figures = pairUp(unanswered(ours, theirs), unanswered(theirs, ours));
  if (!isAligned) return figures;
  const words = pairUp(unknownWords(ours, theirs), unknownWords(theirs, ours));
  return [...figures, ...words.filter((pair) => pair.source && pair.translation)];
}

/** Puts together what stands in the same place and is of the same kind: a percentage, a number, a range. */
function pairUp(missing: PlacedFigure[], added: PlacedFigure[]): Difference[] {
  const keyOf = ({ scope, values }: PlacedFigure) =>
    [scope, ...values.map((value) => value.replace(/[\d.]+/g, '0'))].join(' ');
  const waiting = Map.groupBy(missing, keyOf);
  const pairs = added.map((translation) => ({
    translation,
    source: waiting.get(keyOf(translation))?.shift(),
  }));
  return [...pairs, ...[...waiting.values()].flat().map((source) => ({ source }))];
}

interface Said {
  figures: PlacedFigure[];
  /** Whether words of a scope may stand for a value. */
  implies(scope: number, value: string): boolean;
}

function saidBy({ language, passages }: Side, isAligned: boolean): Said {
  const figures = passages.flatMap((text, passage) =>
    figuresIn(text, language).map((figure) => ({
      ...figure,
      passage,
      scope: isAligned ? passage : 0,
    })),
  );
  const words = Map.groupBy(
    figures.filter(({ strict }) => !strict),
    ({ scope }) => scope,
  );
  const impliedIn = new Map<number, Set<string>>();
  const read = (scope: number) => {
    const text = isAligned ? (passages[scope] ?? '') : passages.join('\n');
    const inWords = (words.get(scope) ?? []).flatMap(({ values }) => values);
    return new Set([...valuesImplied(text, language), ...inWords]);
  };
  return {
    figures,
    implies: (scope, value) => {
      const values = impliedIn.get(scope) ?? read(scope);
      impliedIn.set(scope, values);
      return values.has(value);
    },
  };
}

/** The figures of which some value has no counterpart, neither a figure nor a word. */
function unanswered(own: Said, other: Said): PlacedFigure[] {
  const [ours, theirs] = [own, other].map(statements);
  if (!ours || !theirs) return [];
  const left = without(ours, theirs, inScope);
  const theirsLeft = without(theirs, ours, inScope);
  const figures = without(left, theirsLeft, ({ value }) => value)
    .filter(({ value, figure }) => !other.implies(figure.scope, value))
    .map(({ figure }) => figure);
  return [...new Set(figures)];
}

/** One value of a figure: 22 May 2012 states three. */
interface Statement {
  value: string;
  figure: PlacedFigure;
}

function statements({ figures }: Said): Statement[] {
  return figures
    .filter(({ strict }) => strict)
    .flatMap((figure) => figure.values.map((value) => ({ value, figure })));
}

function inScope({ value, figure }: Statement): string {
  return `${figure.scope} ${value}`;
}

/** The statements of one list that the other does not answer, each answering one. */
function without(
  list: Statement[],
  others: Statement[],
  keyOf: (statement: Statement) => string,
): Statement[] {
  const answers = new Map<string, number>();
  for (const other of others) answers.set(keyOf(other), (answers.get(keyOf(other)) ?? 0) + 1);
  return list.filter((statement) => {
    const left = answers.get(keyOf(statement)) ?? 0;
    answers.set(keyOf(statement), left - 1);
    return left < 1;
  });
}

/** Words for two to ten that the same passage in the other language has in no form. */
function unknownWords(own: Said, other: Said): PlacedFigure[] {
  const stated = new Set(statements(other).map(inScope));
  return own.figures.filter(
    (figure) =>
      !figure.strict &&
      figure.values.every((value) => Number(value) >= 2 && Number(value) <= 10) &&
      !figure.values.some(
        (value) => stated.has(inScope({ value, figure })) || other.implies(figure.scope, value),
      ),
  );
}
