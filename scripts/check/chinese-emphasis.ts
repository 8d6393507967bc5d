import { toString } from 'mdast-util-to-string';

import { visit } from '../../src/prose/visit.ts';
import { isHan, neighbourAfter, neighbourBefore } from './passages/chinese-characters.ts';
import type { Prose } from './content.ts';
import { isEscaped } from './passages/passage.ts';
import type { Passage } from './passages/passage.ts';
import { findingsIn, passagesIn } from './passages/passages.ts';
import type { Remark } from './passages/passages.ts';
import { rangeOf } from './passages/ranges.ts';
import type { Finding, Rule } from './rule.ts';
import { shorten } from './passages/shorten.ts';

/** What is meant to be bold or struck through is, and nothing else; Chinese is not set in italics. */
export const chineseEmphasis: Rule = {
  name: 'chinese-emphasis',
  find: (content) => {
    const chinese = passagesIn(content, 'zh');
    return [
      ...findingsIn([...passagesIn(content, 'en'), ...chinese], leftSigns),
      ...findingsIn(chinese, leftUnderscores),
      ...content.prose.flatMap(slantedChinese),
      ...content.prose.flatMap(struckByOneTilde),
    ];
  },
};

/** `**` and `~~` that Markdown has left in the text; two of a kind are one attempt. */
function leftSigns(passage: Passage): Remark[] {
  const { text, kind } = passage;
  const remarks: Remark[] = [];
  let opening: { sign: string; at: number } | undefined;
  const report = (at: number, sign: string, hint: string) =>
    remarks.push({
      at,
      message: `readers see the characters \`${sign}\``,
      hint: kind === 'value' ? `delete \`${sign}\`: this text knows no Markdown` : hint,
    });
  for (const { 0: sign, index } of text.matchAll(/\*{2,}|~{2,}/g)) {
    if (isEscaped(passage, index)) continue;
    if (opening && opening.sign === sign) {
      report(opening.at, sign, hintForPair(sign, text.slice(opening.at + sign.length, index)));
      opening = undefined;
      continue;
    }
    if (opening) report(opening.at, opening.sign, hintForOne(opening.sign));
    opening = { sign, at: index };
  }
  if (opening) report(opening.at, opening.sign, hintForOne(opening.sign));
  return remarks;
}

function hintForPair(sign: string, inner: string): string {
  return inner.trim() === inner
    ? 'move punctuation beside the signs to their other side, or type a space outside them'
    : `write ${sign}${shorten(inner.trim())}${sign}, with no space inside the signs`;
}

function hintForOne(sign: string): string {
  return `write ${sign} at both ends, ${sign}…${sign}, or ${sign.replace(/./g, '\\$&')} for the signs themselves`;
}

/** `_` makes emphasis beside blanks only, and Chinese has none. */
function leftUnderscores(passage: Passage): Remark[] {
  const { text, kind } = passage;
  return Array.from(text.matchAll(/(_{1,2})([^_\n]+)\1/g)).flatMap((match) => {
    const { 0: all, 1: sign = '', 2: inner = '', index } = match;
    const isInName =
      neighbourBefore(text, index).kind === 'letter' &&
      neighbourAfter(text, index + all.length).kind === 'letter';
    if (!isHan(inner) || isInName || isEscaped(passage, index)) return [];
    return {
      at: index,
      message: `readers see the characters \`${sign}\``,
      hint:
        kind === 'value'
          ? `delete \`${sign}\`: this text knows no Markdown`
          : `write **${shorten(inner)}**`,
    };
  });
}

function slantedChinese({ tree, file, language }: Prose): Finding[] {
  const found: Finding[] = [];
  visit(tree, 'emphasis', (emphasis) => {
    const range = rangeOf(emphasis);
    const text = toString(emphasis);
    if (language !== 'zh' || !range || !isHan(text)) return;
    found.push({
      file,
      at: range.start,
      severity: 'warning',
      message: 'Chinese is not set in italics',
      hint: `write **${shorten(text)}** to stress it, 《》 for a title`,
    });
  });
  return found;
}

/** Two `~` in a line, as in 3~5 and 10~20, strike out what stands between them (remark-gfm, `singleTilde`). */
function struckByOneTilde({ tree, file, language, source }: Prose): Finding[] {
  const found: Finding[] = [];
  visit(tree, 'delete', (struck) => {
    const range = rangeOf(struck);
    if (!range || source.startsWith('~~', range.start)) return;
    const to = language === 'zh' ? '～' : '–';
    found.push({
      file,
      at: range.start,
      severity: 'warning',
      message: `“${shorten(toString(struck))}” is struck through: it stands between two \`~\``,
      hint: `write 3${to}5 for “from … to”, ~~…~~ for text that is struck through`,
    });
  });
  return found;
}
