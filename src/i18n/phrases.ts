const words = new Intl.Segmenter('zh-Hans', { granularity: 'word' });

/** As many Han as stand in a line on the narrowest screen: a clause of fewer is not broken. */
const short = 8;

/**
 * A Chinese title in the pieces between which a line may break, since the browser would break inside a
 * word. A single character goes with the word before it; a break after a mark needs no piece of its own.
 *
 * @example phrases('人力资源部与市场部怎样协作') // ['人力', '资源部与', '市场部', '怎样', '协作']
 */
export function phrases(title: string): string[] {
  return title.split(/(?<=[，、：；。！？）》”])/).reduce<string[]>((pieces, clause) => {
    const [first = '', ...rest] = clause.length > short ? wordsOf(clause) : [clause];
    return [...pieces.slice(0, -1), (pieces.at(-1) ?? '') + first, ...rest];
  }, []);
}

function wordsOf(clause: string): string[] {
  return [...words.segment(clause)].reduce<string[]>((pieces, { segment }) => {
    const last = pieces.at(-1);
    const isBound = last !== undefined && (/^(\P{L}|\p{L})$/u.test(segment) || opens.test(last));
    return isBound ? [...pieces.slice(0, -1), last + segment] : [...pieces, segment];
  }, []);
}

const opens = /[（《“\s]$|^\p{L}$/u;
