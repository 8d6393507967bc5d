import type { Nodes } from 'mdast';

import { visit } from '../../src/prose/visit.ts';
import type { Content, Prose } from './content.ts';
import { componentOf } from '../../src/prose/component-of.ts';
import { placeOf } from './parts/counterparts.ts';
import type { Finding, Rule } from './rule.ts';

/** The days of steps are whole numbers that a calendar can count, and the same in both languages. */
export const daysInStep: Rule = {
  name: 'days-in-step',
  find: (content) => [
    ...content.prose.flatMap((text) => stepsOf(text).flatMap(countable)),
    ...pairs(content).flatMap(([source, translation]) => differences(source, translation)),
  ],
};

interface Step {
  file: string;
  node: Nodes;
  day: string | undefined;
}

function stepsOf({ tree, file }: Prose): Step[] {
  const steps: Step[] = [];
  visit(tree, (node) => {
    const component = componentOf(node);
    if (component?.name === 'Step') steps.push({ file, node, day: component.props['day'] });
  });
  return steps;
}

function countable({ file, node, day }: Step): Finding[] {
  if (day === undefined || /^(?:0|[1-9]\d{0,2})$/.test(day)) return [];
  return [
    {
      file,
      at: placeOf(node),
      message: `\`day="${day}"\` is not a number of days`,
      hint: 'write how many days after the start the step begins, 0 to 999: day="14"',
    },
  ];
}

function pairs({ prose }: Content): [Prose, Prose][] {
  return [...Map.groupBy(prose, ({ page }) => page)].flatMap(([page, texts]): [Prose, Prose][] => {
    const source = texts.find(({ language }) => language === page.source);
    const translation = texts.find((text) => text !== source);
    return source && translation ? [[source, translation]] : [];
  });
}

/** Where the steps themselves are not in step, another rule says so. */
function differences(source: Prose, translation: Prose): Finding[] {
  const [originals, steps] = [stepsOf(source), stepsOf(translation)];
  if (originals.length !== steps.length) return [];
  return steps.flatMap(({ file, node, day }, index) => {
    const original = originals[index];
    if (!original || original.day === day) return [];
    return [
      {
        file,
        at: placeOf(node),
        message: `this step has ${say(day)}, that of ${source.file}:${placeOf(original.node).line} ${say(original.day)}`,
        hint: 'give both the same day',
      },
    ];
  });
}

function say(day: string | undefined): string {
  return day === undefined ? 'no day' : `day="${day}"`;
}
