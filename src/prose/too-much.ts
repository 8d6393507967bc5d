/** Characters a text may have: a book’s worth, which is still read in a second or two. */
const longest = 1_000_000;

/**
 * Marks (`*`, `_`, `~`, `[`) in one paragraph and in one text. Reading Markdown takes time with the
 * square of the marks in a paragraph: measured, 1,000 take 0.2 s, 20,000 take 38 s.
 */
const most = { paragraph: 1_000, text: 20_000 };

export interface Excess {
  line: number;
  message: string;
  hint: string;
}

/** Why a text is not read at all: it would take too long, or nobody would read it. */
export function tooMuch(body: string): Excess | undefined {
  if (body.length > longest)
    return {
      line: 1,
      message: `the text has ${body.length} characters; ${longest} are the most`,
      hint: 'divide it into several pages',
    };
  let inText = 0;
  let inParagraph = 0;
  for (const [index, line] of body.split('\n').entries()) {
    if (beginsParagraph.test(line)) inParagraph = 0;
    const marks = line.match(/[*_~[]+/g)?.length ?? 0;
    inText += marks;
    inParagraph += marks;
    if (inParagraph > most.paragraph || inText > most.text)
      return {
        line: index + 1,
        message: `there are too many of the marks * _ ~ [ in this ${inParagraph > most.paragraph ? 'paragraph' : 'text'}`,
        hint: 'divide it, or write \\* where the character itself is meant',
      };
  }
  return undefined;
}

/** A blank line, a heading, an item of a list, a row of a table. */
const beginsParagraph = /^\s*(?:$|#|[-+*] |\d+[.)] |\|)/;
