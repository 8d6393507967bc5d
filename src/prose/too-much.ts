/** Characters and lines a text may have: a book’s worth, which is still read in a second or two. */
const longest = { characters: 1_000_000, lines: 20_000 };

/**
 * Marks (`*`, `_`, `~`, `[`, `]`, `<`, `>` and the backtick) in one paragraph and in one text, two side by side counting as one;
 * in a text also the marks that begin a quotation or an item of a list.
 * Reading Markdown takes time with the square of the marks in a paragraph: measured, 1,000 take 0.2 s,
 * 20,000 take 38 s.
 */
const most = { paragraph: 1_000, text: 20_000 };

/** Quotations and lists one in another; each line takes time with their number. */
const deepest = 20;

/** Blanks at the beginning of a line (lists that deep, with code in the last) and in a row anywhere. */
const widest = { indent: 200, gap: 1_000 };

export interface Excess {
  line: number;
  message: string;
  hint: string;
}

/** Why a text is not read at all: it would take too long, or nobody would read it. */
export function tooMuch(body: string): Excess | undefined {
  const lines = body.split('\n');
  for (const [unit, length] of Object.entries({ characters: body.length, lines: lines.length }))
    if (length > longest[unit as keyof typeof longest])
      return {
        line: 1,
        message: `the text has ${length} ${unit}; ${longest[unit as keyof typeof longest]} are the most`,
        hint: 'divide it into several pages',
      };
  let inText = 0;
  let inParagraph = 0;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') {
      inParagraph = 0;
      continue;
    }
    const begun = begunIn(line);
    if (begun > deepest || line.search(/\S/) > widest.indent)
      return {
        line: index + 1,
        message: `there are more than ${deepest} quotations or lists one in another here`,
        hint: 'delete > or - at the beginning of the line, or blanks',
      };
    if (line.split(/[^ \t]+/).some((blanks) => blanks.length > widest.gap))
      return {
        line: index + 1,
        message: `there are more than ${widest.gap} blanks in a row`,
        hint: 'delete them',
      };
    if (beginsParagraph.test(line)) inParagraph = 0;
    const marks = line.match(/[*_~[\]<>`]{1,2}/g)?.length ?? 0;
    inText += marks + begun;
    inParagraph += marks;
    if (inParagraph > most.paragraph || inText > most.text)
      return {
        line: index + 1,
        message: `there are too many of the marks * _ ~ [ ] < > \` in this ${inParagraph > most.paragraph ? 'paragraph' : 'text'}`,
        hint: 'divide it, or write \\* where the character itself is meant',
      };
  }
  return undefined;
}

/** A heading, an item of a list, a row of a table. */
const beginsParagraph = /^\s*(?:#|[-+*] |\d+[.)] |\|)/;

/** How many quotations and list items begin in a line. */
function begunIn(line: string): number {
  const isRule = /^\s*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)$/.test(line);
  const [marks = ''] = /^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t]))+/.exec(line) ?? [];
  return isRule ? 0 : (marks.match(/[>+*.)-]/g)?.length ?? 0);
}
