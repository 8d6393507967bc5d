import { findingsIn, passagesIn } from './passages/passages.ts';
import type { Remark } from './passages/passages.ts';
import type { Rule } from './rule.ts';

/** No English word stands twice in a row, over the end of a line neither. */
export const englishWords: Rule = {
  name: 'english-words',
  find: (content) => findingsIn(passagesIn(content, 'en'), ({ text }) => doubledWords(text)),
};

/** Words that grammar may double: “he had had it”, “I know that that is so”. */
const mayStandTwice = new Set(['had', 'that']);

function doubledWords(text: string): Remark[] {
  const words = Array.from(text.matchAll(/\p{Script=Latin}[\p{Script=Latin}\p{Nd}’'-]*/gu));
  return words.flatMap(({ 0: word, index }, place) => {
    const { 0: before, index: start } = words[place - 1] ?? { 0: '', index: 0 };
    const between = text.slice(start + before.length, index);
    const isDoubled = word.toLowerCase() === before.toLowerCase() && /^\s+$/.test(between);
    if (!isDoubled || mayStandTwice.has(word.toLowerCase()) || isName(before, word)) return [];
    const overLines = between.includes('\n') ? ', over the end of a line' : '';
    return {
      at: index,
      severity: 'warning',
      message: `“${before} ${word}” is one word twice${overLines}`,
      hint: `delete one “${word}”`,
    };
  });
}

/** Both with a capital, as in Walla Walla. */
function isName(before: string, word: string): boolean {
  return /^\p{Lu}/u.test(before) && /^\p{Lu}/u.test(word);
}
