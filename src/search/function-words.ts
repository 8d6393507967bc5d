import { han } from './folding.ts';
import type { FunctionWords } from './tables.ts';

/** Leaves out function words, unless nothing else is there. */
export function contentWords(words: readonly string[], { latin }: FunctionWords): string[] {
  const content = words.filter((word) => !latin.includes(word));
  return content.length > 0 ? content : [...words];
}

/** 值不值得 asks 值得. */
const yesOrNo = /(\p{Script=Han})[不没]\1/gu;

/** What a run of Han says when question words and particles are taken out: its pieces, or the run itself. */
export function contentRuns(run: string, { han: particles }: FunctionWords): string[] {
  if (!han.test(run)) return [run];
  const pieces = run.replace(yesOrNo, '$1').split(new RegExp(particles.join('|'), 'u'));
  const content = pieces.filter(Boolean);
  return content.length > 0 ? content : [run];
}
