import { marks } from '../new/plan.ts';
import type { Rule } from './rule.ts';

/** What `npm run new` wrote to be replaced has been replaced before readers see it. */
export const fillersReplaced: Rule = {
  name: 'fillers-replaced',
  find({ texts, pages }) {
    const drafts = new Set(pages.filter(({ facts }) => facts.draft).map(({ id }) => id as string));
    const isDraft = (file: string) =>
      drafts.has(
        file
          .replace(/\.yaml$/, '')
          .split('/', 2)
          .join('/'),
      );
    return [...texts]
      .filter(([file]) => !isDraft(file))
      .flatMap(([file, text]) =>
        [...text.matchAll(filler)].map(({ 0: mark, index }) => ({
          file,
          at: index,
          message: `“${mark}” is still there`,
          hint: 'write the text itself; until then `draft: true` in the facts keeps the page back',
        })),
      );
  },
};

const filler = new RegExp(
  Object.values(marks)
    .flatMap((mark) => Object.values(mark))
    .map((mark) => mark.replace(/[()]/g, '\\$&'))
    .join('|'),
  'g',
);
