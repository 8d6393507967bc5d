import type { InBothLanguages } from './languages.ts';

/** How a language sets things beside each other where the site writes plain text. */
export const punctuation: InBothLanguages<{
  colon: string;
  comma: string;
  semicolon: string;
  inBrackets(words: string): string;
}> = {
  en: { colon: ': ', comma: ', ', semicolon: '; ', inBrackets: (words) => ` (${words})` },
  zh: { colon: '：', comma: '、', semicolon: '；', inBrackets: (words) => `（${words}）` },
};
