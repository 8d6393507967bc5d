import { byPlace } from '../../src/schemas/problem.ts';
import type { Problem } from '../../src/schemas/problem.ts';
import { readContent } from './content.ts';
import type { Rule } from './content.ts';
import { headingLevels } from './heading-levels.ts';
import { linksExist } from './links-exist.ts';
import { picturesExist } from './pictures-exist.ts';
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
];

/** Every problem of a content folder, sorted by place. */
export function checkContent(...input: Parameters<typeof readContent>): Problem[] {
  const { content, problems } = readContent(...input);
  return [...problems, ...rules.flatMap((rule) => rule(content))].sort(byPlace);
}
