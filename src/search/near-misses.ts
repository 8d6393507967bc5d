/** What may have been meant, where nothing has what was typed; few searches need it, so it comes on its own. */
export { nearestTerms } from './nearest-terms.ts';
export { readPinyin } from './pinyin.ts';
export { correct } from './spelling.ts';
