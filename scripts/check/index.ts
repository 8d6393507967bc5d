import { byPlace } from '../../src/schemas/problem.ts';
import type { Position, Problem } from '../../src/schemas/problem.ts';
import { readContent } from './content.ts';
import type { ContentFiles } from './content.ts';
import { addressesLast } from './addresses-last.ts';
import { fillersReplaced } from './fillers-replaced.ts';
import { headingLevels } from './heading-levels.ts';
import { isIntended } from './intended.ts';
import { linksExist } from './links-exist.ts';
import { picturesExist } from './pictures-exist.ts';
import type { Finding, Rule } from './rule.ts';
import { sectionIds } from './section-ids.ts';
import { sectionsInStep } from './sections-in-step.ts';
import { vocabulary } from './vocabulary.ts';

const rules: Rule[] = [
  vocabulary,
  headingLevels,
  sectionIds,
  sectionsInStep,
  linksExist,
  picturesExist,
  addressesLast,
  fillersReplaced,
];

/** Every problem of a content folder, sorted by place. */
export function checkContent(input: ContentFiles): Problem[] {
  const { content, problems } = readContent(input);
  const found = rules.flatMap((rule) =>
    rule.find(content).map((finding) => toProblem(rule, finding, content.texts)),
  );
  return [...problems, ...found]
    .filter((problem) => !isIntended(problem, content.texts.get(problem.file)))
    .sort(byPlace);
}

function toProblem(
  { name }: Rule,
  { file, at, message, hint, severity, fix }: Finding,
  texts: ReadonlyMap<string, string>,
): Problem {
  const place = typeof at === 'number' ? placeOf(texts.get(file) ?? '', at) : at;
  const { line, column } = place;
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

function placeOf(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}
