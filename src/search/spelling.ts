/** Words with fewer letters have too many neighbours to guess. */
const shortest = 5;

/**
 * A text with each unknown word replaced by a word of the site one edit away: a letter wrong, missing,
 * too many, or two swapped.
 *
 * @param words of the site, in order of preference
 */
export function correct(text: string, words: readonly string[]): string {
  const known = new Set(words);
  return text.replace(/\p{Script=Latin}+/gu, (word) =>
    word.length < shortest || known.has(word)
      ? word
      : (words.find((each) => isOneEdit(word, each)) ?? word),
  );
}

function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
