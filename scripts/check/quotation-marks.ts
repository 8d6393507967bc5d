import { kindOf } from './passages/chinese-characters.ts';
import type { Content } from './content.ts';
import type { Passage } from './passages/passage.ts';
import { findingsIn, passagesIn } from './passages/passages.ts';
import type { Remark } from './passages/passages.ts';
import type { Rule } from './rule.ts';
import { shorten } from './passages/shorten.ts';

/** Chinese has curly quotation marks (GB/T 15834—2011, 4.8); an English text does not mix curly and straight. */
export const quotationMarks: Rule = {
  name: 'quotation-marks',
  find: (content) => [
    ...findingsIn(passagesIn(content, 'zh'), inChinese),
    ...findingsIn(mixedTexts(content), inEnglish),
  ],
};

type Sign = '"' | "'";

const curly = { '"': ['“', '”'], "'": ['‘', '’'] } as const;

/** Straight marks two by two: nothing else tells where a quotation begins, as Chinese has no spaces. */
function inChinese({ text }: Passage): Remark[] {
  const remarks: Remark[] = [];
  const open = new Map<Sign, Remark>();
  for (const { sign, at, isApostrophe, isMeasure } of straightMarks(text)) {
    const opening = open.get(sign);
    if (isApostrophe || (isMeasure && !opening)) continue;
    const [left, right] = curly[sign];
    if (opening) {
      opening.hint = `write ${left}${shorten(text.slice(opening.at + 1, at))}${right}`;
      open.delete(sign);
      continue;
    }
    const remark = {
      at,
      message: `a straight quotation mark \`${sign}\` in Chinese text`,
      hint: `write ${left} or ${right}`,
    };
    remarks.push(remark);
    open.set(sign, remark);
  }
  return remarks;
}

function inEnglish({ text }: Passage): Remark[] {
  const open = new Set<Sign>();
  return straightMarks(text).flatMap(({ sign, at, isApostrophe, isMeasure }) => {
    if (isMeasure && !open.has(sign)) return [];
    const begins = !isApostrophe && /^(?:$|[\s([{“‘—–/-])/.test(text.charAt(at - 1));
    if (!isApostrophe && begins) open.add(sign);
    else if (!isApostrophe) open.delete(sign);
    return {
      at,
      severity: 'warning',
      message: `\`${sign}\` is straight; other quotation marks of this text are curly`,
      hint: `write ${curly[sign][begins ? 0 : 1]}`,
    };
  });
}

interface StraightMark {
  sign: Sign;
  at: number;
  /** Between two letters: it’s. */
  isApostrophe: boolean;
  /** After a digit: feet, inches, minutes, seconds, or the end of a quotation. */
  isMeasure: boolean;
}

function straightMarks(text: string): StraightMark[] {
  return Array.from(text.matchAll(/["']/g), ({ 0: sign, index: at }) => {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
    return {
      sign: sign as Sign,
      at,
      isApostrophe: sign === "'" && kindOf(before) === 'letter' && kindOf(after) === 'letter',
      isMeasure: /\d/.test(before),
    };
  });
}

/** English passages of the files that have curly marks too. */
function mixedTexts(content: Content): Passage[] {
  const passages = passagesIn(content, 'en');
  const withCurly = new Set(
    passages.filter(({ text }) => /[“”‘’]/.test(text)).map(({ file }) => file),
  );
  return passages.filter(({ file }) => withCurly.has(file));
}
