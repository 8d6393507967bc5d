import type { Nodes } from 'mdast';

import type { Position } from '../../../src/schemas/problem.ts';
import { componentOf } from '../../../src/prose/component-of.ts';
import type { Content } from '../content.ts';
import { counterparts, placeOf } from './counterparts.ts';
import type { Counterparts, TextSection } from './counterparts.ts';
import { namesOf, patternOf } from './term-names.ts';

/** A term that only one language of a section marks with `<Term>`. */
export interface LoneMark {
  id: string;
  /** What the term is called in the language that lacks the mark. */
  name: string;
  /** Of the translation: where it marks the term, names it, or else begins the section. */
  file: string;
  at: Position;
  /** File and line of the source: the same there. */
  there: string;
  /** Whether it is the translation that marks it. */
  isMarkedHere: boolean;
  /** Whether the other language names the term, though without a mark. */
  isNamed: boolean;
}

/** Every term that only one language of a section marks, once a section. */
export function loneMarks(content: Content): LoneMark[] {
  return counterparts(content).flatMap((pair) => [
    ...marksWithout(content, pair, pair.source, pair.translation),
    ...marksWithout(content, pair, pair.translation, pair.source),
  ]);
}

function marksWithout(
  { site }: Content,
  { source, translation }: Counterparts,
  marked: TextSection,
  unmarked: TextSection,
): LoneMark[] {
  const answered = marksIn(unmarked);
  return [...marksIn(marked)].flatMap(([id, mark]) => {
    const term = site?.terms.get(id);
    if (!term || answered.has(id)) return [];
    const named = firstPlace(unmarked, namesOf(term, unmarked.language));
    const places = new Map([
      [marked, placeOf(mark)],
      [unmarked, named ?? unmarked.at],
    ]);
    const [at, line] = [places.get(translation), places.get(source)?.line];
    return {
      id,
      name: term.name[unmarked.language],
      file: translation.file,
      at: at ?? translation.at,
      there: `${source.file}:${line}`,
      isMarkedHere: marked === translation,
      isNamed: named !== undefined,
    };
  });
}

/** The first mark of each term, by its id. */
function marksIn({ nodes }: TextSection): Map<string, Nodes> {
  const marks = new Map<string, Nodes>();
  for (const node of nodes) {
    const component = componentOf(node);
    const id = component?.name === 'Term' ? component.props['id'] : undefined;
    if (id && !marks.has(id)) marks.set(id, node);
  }
  return marks;
}

/** Where a section first says one of the names. */
function firstPlace({ passages, language, placeAt }: TextSection, names: string[]) {
  const pattern = patternOf(names, language);
  for (const { text, starts } of pattern ? passages : []) {
    const index = pattern ? text.search(pattern) : -1;
    if (index >= 0) return placeAt(starts[index] ?? 0);
  }
  return undefined;
}
