import { han } from './folding.ts';
import type { FunctionWords } from './tables.ts';

/** Leaves out function words, unless nothing else is there. */
export function contentWords(words: readonly string[], { latin }: FunctionWords): string[] {
  const content = words.filter((word) => !latin.includes(word));
  return content.length > 0 ? content : [...words];
}

/** 值不值得 asks 值得. */
const yesOrNo = /(\p{Script=Han})[不没]\1/gu;

/** What a run of Han says when question words and particles are taken out. */
export function contentRuns(run: string, { han: particles }: FunctionWords): string[] {
  if (!han.test(run)) return [run];
  const phrases = particles.filter((word) => word.length > 1);
  const pieces = run
    .replace(yesOrNo, '$1')
    .split(new RegExp(phrases.join('|'), 'u'))
    .flatMap((piece) => withoutParticles(piece, particles));
  return pieces;
}

/** A particle is one only where it is a word: 会 is not in 会议. */
function withoutParticles(piece: string, particles: string[]): string[] {
  const runs = [''];
  for (const word of hanWords(piece))
    if (particles.includes(word)) runs.push('');
    else runs[runs.length - 1] += word;
  return runs.filter(Boolean);
}

const segmenter =
  typeof Intl.Segmenter === 'undefined'
    ? undefined
    : new Intl.Segmenter('zh', { granularity: 'word' });

/** The words of a run of Han, as the browser cuts them. */
export function hanWords(run: string): string[] {
  return segmenter ? Array.from(segmenter.segment(run), ({ segment }) => segment) : [run];
}
