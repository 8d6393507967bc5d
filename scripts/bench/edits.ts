/** What is done to the corpus before a build. */
export const scenarios = ['full', 'unchanged', 'one edit', 'one term'] as const;

export type Scenario = (typeof scenarios)[number];

/** Words that were never said before, without a number, which both languages would have to say. */
export function newWords(edit: number): string {
  const letters = Array.from(String(edit), (digit) => 'abcdefghij'[Number(digit)]).join('');
  return `Newly said as ${letters}.`;
}

/** Says more at the end of what stands before the first heading, in anybody’s Markdown. */
export function withSentence(text: string, words: string): string {
  return insert(text, /(?=\n\n## )/, ` ${words}`);
}

/** Says more in the English definition of a term. */
export function withDefinition(text: string, words: string): string {
  return insert(text, /(?<=definition: \{ en: [^,}]*)(?=,)/, ` ${words.replace('.', '')}`);
}

function insert(text: string, place: RegExp, words: string): string {
  if (!place.test(text)) throw new Error('there is nothing to edit');
  return text.replace(place, words);
}
