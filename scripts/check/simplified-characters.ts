import { Converter } from 'opencc-js/t2cn';

import { isHan } from './passages/chinese-characters.ts';
import { findingsIn, passagesIn } from './passages/passages.ts';
import type { Remark } from './passages/passages.ts';
import type { Rule } from './rule.ts';
import { shorten } from './passages/shorten.ts';

/** A Simplified page holds no Traditional characters. */
export const simplifiedCharacters: Rule = {
  name: 'simplified-characters',
  find: (content) => findingsIn(passagesIn(content, 'zh'), ({ text }) => traditional(text)),
};

/** One remark for a run of Chinese characters, however many of them are Traditional. */
function traditional(text: string): Remark[] {
  return Array.from(text.matchAll(/\p{Script=Han}+/gu)).flatMap(({ 0: run, index }) => {
    const characters = [...run];
    const wrong = characters.filter((character) => simplified(character) !== character);
    const [first] = wrong;
    if (first === undefined) return [];
    const at = run.indexOf(first);
    const wanted = characters.map(simplified).join('').slice(at);
    return {
      at: index + at,
      message: `Traditional characters: ${shorten([...new Set(wrong)].join(''))}`,
      hint: `write ${shorten(wanted)}`,
    };
  });
}

const convert = Converter({ from: 't', to: 'cn' });

const known = new Map<string, string>();

/** The Simplified form of a character that is Traditional and nothing else; any other as it is. */
function simplified(character: string): string {
  const form = known.get(character) ?? (isStandard(character) ? character : convert(character));
  known.set(character, form);
  return form;
}

/**
 * Whether Simplified Chinese has the character: one of the 6763 of GB 2312—1980, or of those that the Table of
 * General Standard Chinese Characters (通用规范汉字表, 2013) took back, and that OpenCC would change.
 */
function isStandard(character: string): boolean {
  return gb2312.has(character) || '剋劄扞昇氾祕脩蒐薳谿釐陞'.includes(character);
}

const gb2312 = new Set(gb2312Characters());

/** Rows 16 to 87 of GB 2312, as the encoding that browsers call by this name maps them (encoding.spec.whatwg.org). */
function gb2312Characters(): string[] {
  const decoder = new TextDecoder('gb2312');
  const rows = Array.from({ length: 72 }, (_, row) => 0xb0 + row);
  const cells = Array.from({ length: 94 }, (_, cell) => 0xa1 + cell);
  const bytes = rows.flatMap((row) => cells.flatMap((cell) => [row, cell]));
  return [...decoder.decode(new Uint8Array(bytes))].filter(isHan);
}
