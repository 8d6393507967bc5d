import { neighbourAfter, neighbourBefore } from './passages/chinese-characters.ts';
import type { CharacterKind } from './passages/chinese-characters.ts';
import { isWide } from './passages/chinese-marks.ts';
import type { Sides } from './passages/chinese-marks.ts';
import { endsAddress } from './passages/passage.ts';
import type { Passage } from './passages/passage.ts';
import { findingsIn, passagesIn } from './passages/passages.ts';
import type { Remark } from './passages/passages.ts';
import type { Rule } from './rule.ts';

/** No blanks are typed beside Chinese characters: the site itself sets the gap to letters and digits. */
export const chineseSpaces: Rule = {
  name: 'chinese-spaces',
  find: (content) => findingsIn(passagesIn(content, 'zh'), typedBlanks),
};

/** A line break in a value of YAML becomes a space; the lines of prose are joined by the site. */
const runs = { prose: /[ \t\u00A0\u3000]+/g, value: /[ \t\u00A0\u3000\n]+/g };

function typedBlanks(passage: Passage): Remark[] {
  const { text, kind } = passage;
  return Array.from(text.matchAll(runs[kind])).flatMap(({ 0: run, index: from }) => {
    const to = from + run.length;
    const sides = { before: neighbourBefore(text, from), after: neighbourAfter(text, to) };
    const isIndent = sides.before.kind === 'edge' && run.includes('\u3000');
    if (!isIndent && !isGap(sides)) return [];
    if (sides.after.kind === 'edge' || isNeeded(passage, from, to)) return [];
    const said = isIndent ? indent : words(run, sides);
    return { at: from, ...said, mend: { from, to, insert: '' } };
  });
}

function isGap({ before, after }: Sides): boolean {
  const fits = (kind: CharacterKind) => isWide(kind) || kind === 'letter' || kind === 'shared';
  return (isWide(before.kind) && fits(after.kind)) || (isWide(after.kind) && fits(before.kind));
}

/** Markdown takes `_` for emphasis only where a blank stands outside it, and ends addresses at blanks. */
function isNeeded(passage: Passage, from: number, to: number): boolean {
  const { source, starts, ends } = passage;
  const outside = [source[(starts[from] ?? 0) - 1], source[ends[to - 1] ?? 0]];
  return outside.includes('_') || endsAddress(passage, from);
}

const indent = {
  message: 'full-width spaces stand at the beginning of the line',
  hint: 'delete them: the site itself sets the paragraphs',
};

function words(run: string, { before, after }: Sides): Pick<Remark, 'message' | 'hint'> {
  const where = `between “${before.character}” and “${after.character}”`;
  if (run.includes('\n'))
    return { message: `the line break ${where} becomes a space`, hint: 'write it on one line' };
  const what = run.includes('\u3000') ? 'full-width space' : 'space';
  const toLetters = before.kind === 'letter' || after.kind === 'letter';
  return {
    message: `a typed ${what} stands ${where}`,
    hint: toLetters ? 'delete it: the site itself sets the gap' : 'delete it',
  };
}
