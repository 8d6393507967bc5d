import {
  findMarks,
  replaceMarks,
  standInChinese,
  touchChinese,
  touchStop,
} from './passages/chinese-marks.ts';
import { halfWidthBrackets } from './passages/half-width-brackets.ts';
import { findingsIn, passagesIn } from './passages/passages.ts';
import type { Remark } from './passages/passages.ts';
import type { Rule } from './rule.ts';

/** Chinese text has Chinese punctuation (GB/T 15834—2011); its letters and digits are of the usual width. */
export const chinesePunctuation: Rule = {
  name: 'chinese-punctuation',
  find: (content) =>
    findingsIn(passagesIn(content, 'zh'), ({ text }) => [
      ...halfWidthMarks(text),
      ...halfWidthBrackets(text),
      ...ellipses(text),
      ...dashes(text),
      ...doubledMarks(text),
      ...wideLetters(text),
    ]),
};

const fullWidth: Record<string, string> = {
  ',': '，',
  '.': '。',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
};

/** A full stop beside a letter or digit is left alone: it belongs to a name, a file or a number. */
function halfWidthMarks(text: string): Remark[] {
  return findMarks(text, /[,.:;?!]+/g).flatMap((found) => {
    const { marks, from } = found;
    const inChinese = standInChinese(found);
    const wrong = inChinese || (touchChinese(found) && !marks.startsWith('.'));
    if (!wrong || marks.includes('..')) return [];
    const wanted =
      marks === '.' && numbersItem(text, from)
        ? '、'
        : [...marks].map((mark) => fullWidth[mark]).join('');
    const isOne = marks.length === 1 || /^[?!]+$/.test(marks);
    return {
      at: from,
      message: `\`${marks}\` is English punctuation in Chinese text`,
      hint: `write ${wanted}`,
      mend: inChinese && isOne && !touchStop(found) ? replaceMarks(found, wanted) : undefined,
    };
  });
}

/** Whether only Chinese numerals stand before: `一.` counts items, which is written `一、` (GB/T 15834—2011, 4.5.3). */
function numbersItem(text: string, place: number): boolean {
  return place < 5 && /^[一二三四五六七八九十]+$/.test(text.slice(0, place));
}

function ellipses(text: string): Remark[] {
  return findMarks(text, /\.{2,}|。{3,}/g).flatMap((found) => {
    const { marks, from, to } = found;
    const certain = marks.startsWith('。') || standInChinese(found);
    if (!certain && !touchChinese(found)) return [];
    return {
      at: from,
      message: `\`${marks}\` is no Chinese ellipsis`,
      hint: 'write ……',
      mend: certain && marks.length > 2 ? { from, to, insert: '……' } : undefined,
    };
  });
}

/** Hyphens before a letter are left alone: so begin the options of commands. */
function dashes(text: string): Remark[] {
  return findMarks(text, /-{2,}/g).flatMap((found) => {
    const certain = standInChinese(found);
    if (!certain && !(touchChinese(found) && found.after.kind !== 'letter')) return [];
    return {
      at: found.from,
      message: `\`${found.marks}\` is no Chinese dash`,
      hint: 'write ——',
      mend: certain ? replaceMarks(found, '——') : undefined,
    };
  });
}

/** ！ and ？ are left alone: they may be doubled for emphasis (GB/T 15834—2011, 4.2.3 and 4.3.3). */
function doubledMarks(text: string): Remark[] {
  return findMarks(text, /[，。、；：]{2,}/g).flatMap(({ marks, from, to }) => {
    const first = marks.charAt(0);
    const isSame = marks === first.repeat(marks.length);
    if (isSame && marks.startsWith('。。。')) return [];
    return {
      at: from,
      message: `several marks stand together: \`${marks}\``,
      hint: isSame ? `write ${first}` : 'keep the one that is meant',
      mend: isSame ? { from, to, insert: first } : undefined,
    };
  });
}

function wideLetters(text: string): Remark[] {
  return findMarks(text, /[０-９Ａ-Ｚａ-ｚ]+/g).map(({ marks, from, to }) => {
    const wanted = marks.normalize('NFKC');
    return {
      at: from,
      severity: 'warning',
      message: `\`${marks}\` is written in full-width letters or digits`,
      hint: `write ${wanted}`,
      mend: { from, to, insert: wanted },
    };
  });
}
