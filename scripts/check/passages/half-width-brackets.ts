import { findMarks, replaceMarks, touchChinese } from './chinese-marks.ts';
import type { Marks } from './chinese-marks.ts';
import type { Remark } from './passages.ts';

/** ( and ) that Chinese text stands beside; those of `f(x)`, `file(s)` and `1)` are left alone. */
export function halfWidthBrackets(text: string): Remark[] {
  const { pairs, single } = pair(findMarks(text, /[()（）]/g));
  return [
    ...pairs.flatMap((both) => remarks(both, isWrong(both), isCertain(both))),
    ...single.flatMap((one) => remarks([one], standsAlone(one), false)),
  ].sort((a, b) => a.at - b.at);
}

type Pair = [opening: Marks, closing: Marks];

function pair(brackets: Marks[]): { pairs: Pair[]; single: Marks[] } {
  const pairs: Pair[] = [];
  const single: Marks[] = [];
  const open: Marks[] = [];
  for (const bracket of brackets) {
    if (/[(（]/.test(bracket.marks)) {
      open.push(bracket);
      continue;
    }
    const opening = open.pop();
    if (opening) pairs.push([opening, bracket]);
    else single.push(bracket);
  }
  return { pairs, single: [...single, ...open] };
}

function remarks(brackets: Marks[], isWrong: boolean, isCertain: boolean): Remark[] {
  return brackets.flatMap((bracket) => {
    const wanted = { '(': '（', ')': '）' }[bracket.marks];
    if (!wanted || !isWrong) return [];
    return {
      at: bracket.from,
      message: `\`${bracket.marks}\` is an English bracket in Chinese text`,
      hint: `write ${wanted}`,
      mend: isCertain ? replaceMarks(bracket, wanted) : undefined,
    };
  });
}

function isWrong(both: Pair): boolean {
  return (both.some(touchChinese) && !(followsWord(both) && !holdsHan(both))) || isMixed(both);
}

function isCertain(both: Pair): boolean {
  const [{ before }] = both;
  const chineseBefore = before.kind !== 'letter' && before.kind !== 'other';
  return chineseBefore || holdsHan(both) || isMixed(both);
}

/** One of them is Chinese already. */
function isMixed([{ marks: opening }, { marks: closing }]: Pair): boolean {
  return (opening === '(') !== (closing === ')');
}

function holdsHan([{ after }, { before }]: Pair): boolean {
  return after.kind === 'han' || before.kind === 'han';
}

function followsWord([{ before, from }]: Pair): boolean {
  return before.end === from && before.kind === 'letter';
}

/** A bracket without its other half; `1)` and `a)` count items. */
function standsAlone(bracket: Marks): boolean {
  return touchChinese(bracket) && !(bracket.marks === ')' && bracket.before.kind === 'letter');
}
