/**
 * Text as search compares it: lower case, full-width letters and curly apostrophes made plain.
 * Every code unit stays one code unit, so that places in the folded text are places in the text.
 */
export function fold(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[’‘]/g, "'")
    .replace(/[A-Z\u00C0-\u024F]/g, (letter) => plainLetter(letter));
}

/** Without case and accent, where that leaves one code unit. */
function plainLetter(letter: string): string {
  const plain = letter.normalize('NFD').charAt(0).toLowerCase();
  return plain.length === 1 ? plain : letter;
}

export const han = /\p{Script=Han}/u;

/** Words of a folded text: runs of Han, and words and numbers of any other script. */
export const wordPattern = /\p{Script=Han}+|[[\p{L}\p{N}]--\p{Script=Han}]+(?:'[a-z]+)?/gv;

/**
 * An English word without its most common endings; good for telling whether two words are forms of one.
 *
 * @example stem('recruiting') === stem('recruitment')
 */
export function stem(word: string): string {
  const bare = word.replace(/'s?$/, '');
  if (bare.length < 4 || /\d/.test(bare)) return bare;
  return bare
    .replace(/ies$/, 'y')
    .replace(/(?<=[sxz]|ch|sh)es$/, '')
    .replace(/(?<=[^s])s$/, '')
    .replace(/isation/, 'ization')
    .replace(/([iy])s(?=(?:e|ed|ing|er)$)/, '$1z')
    .replace(/(?<=\w{2})our(?=$|al|ed|ing|able)/, 'or')
    .replace(/(?<=\w{3})tre$/, 'ter')
    .replace(/(?<=\w{4})(?:ment|ation|er|or|ly|ful|(?<!busi)ness|ship)$/, '')
    .replace(/(?<=\w{4})(?:ment|ation|er)$/, '')
    .replace(/(?<=[aeiouy]\w{1,20})(?:ing|ed)$/, '')
    .replace(/(?<=\w{3})(?:e|i|y)$/, '')
    .replace(/([bdglmnprt])\1$/, '$1');
}
