import type { Problem } from '../../src/schemas/problem.ts';

/**
 * Tells whether an editor has said that a line is meant as it stands: `{/* intended: numbers-in-step *\/}`
 * at its end or on the line above; in YAML `# intended: …`. Only rules of style and of care can be told so.
 */
export function intentions(texts: ReadonlyMap<string, string>): (problem: Problem) => boolean {
  const linesOf = new Map<string, string[]>();
  return ({ file, rule, line }) => {
    if (!canBeIntended.has(rule)) return false;
    const lines = linesOf.get(file) ?? (texts.get(file) ?? '').split('\n');
    linesOf.set(file, lines);
    const above = lines[line - 2] ?? '';
    return says(lines[line - 1] ?? '', rule) || (isOnlyComment(above) && says(above, rule));
  };
}

const canBeIntended = new Set([
  'blocks-in-step',
  'chinese-addresses',
  'chinese-emphasis',
  'chinese-punctuation',
  'chinese-spaces',
  'descriptions-fit',
  'english-words',
  'figures-have-sources',
  'links-are-secure',
  'links-in-step',
  'numbers-in-step',
  'pictures-are-used',
  'quotation-marks',
  'simplified-characters',
  'terms-agree',
]);

function says(line: string, rule: string): boolean {
  const names = /(?:\{\/\*|#)\s*intended:\s*([a-z, -]+?)\s*(?:\*\/\}|$)/.exec(line)?.[1] ?? '';
  return names.split(/[ ,]+/).includes(rule);
}

function isOnlyComment(line: string): boolean {
  return /^\s*(?:\{\/\*.*\*\/\}|#.*)\s*$/.test(line);
}
