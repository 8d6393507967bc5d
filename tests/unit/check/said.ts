import { readContent } from '../../../scripts/check/content.ts';
import { placesIn } from '../../../scripts/check/places.ts';
import type { Rule } from '../../../scripts/check/rule.ts';
import { article, siteYaml } from '../../support/mini-site.ts';

/**
 * What one rule says of the files of a site: place, message and hint, and whether it only warns.
 *
 * @param sizes of files that are no text, in bytes
 */
export function said(
  rule: Rule,
  files: Record<string, string>,
  sizes: Record<string, number> = {},
) {
  const texts = new Map(Object.entries({ 'site.yaml': siteYaml, ...files }));
  const ofTexts = [...texts].map(([file, text]) => [file, text.length] as const);
  const { content } = readContent({
    texts,
    files: new Map([...ofTexts, ...Object.entries(sizes)]),
  });
  return rule.find(content).map(({ file, at, message, hint, severity }) => {
    const { line, column } = typeof at === 'number' ? placesIn(texts.get(file) ?? '')(at) : at;
    const mark = severity === 'warning' ? ' (warning)' : '';
    return `${file}:${line}:${column}${mark} ${message} — ${hint}`;
  });
}

/** What one rule says of an article with these two bodies; the English begins on line 9, the Chinese on line 8. */
export function saidOfPair(rule: Rule, en: string, zh: string, more: Record<string, string> = {}) {
  return said(rule, { ...article('a', en, zh), ...more });
}
