import type { Problem } from '../../src/schemas/problem.ts';

/**
 * Whether an editor has said that a line is meant as it stands: `{/* intended: numbers-in-step *\/}` at
 * its end or on the line above; in YAML `# intended: …`. Only rules of style and of care can be told so.
 */
export function isIntended({ rule, line }: Problem, text: string | undefined): boolean {
  if (text === undefined || !canBeIntended.has(rule)) return false;
  const lines = text.split('\n');
  const above = lines[line - 2] ?? '';
  return says(lines[line - 1] ?? '', rule) || (isOnlyComment(above) && says(above, rule));
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
