import { parse } from 'node-html-parser';

/** HTML of what stands on each slide of a talk's text, in order. */
export function slideFaces(html: string): string[] {
  return parse(html)
    .querySelectorAll('.slide-face')
    .map(({ innerHTML }) => innerHTML.trim());
}
