import { pinyin } from 'pinyin-pro';

import { otherLanguage } from '../../src/i18n/languages.ts';
import type { Section } from '../../src/model/sections.ts';
import { slugPattern } from '../../src/schemas/fields.ts';
import type { Edit } from '../../src/schemas/problem.ts';
import type { Prose } from './content.ts';
import type { Finding, Rule } from './rule.ts';

/** Every heading carries an id of small ASCII letters, digits and hyphens, once in a text. */
export const sectionIds: Rule = {
  name: 'section-ids',
  find: ({ prose }) => prose.flatMap(findIn),
};

function findIn(prose: Prose): Finding[] {
  const { sections, file } = prose;
  const lines = new Map<string, number>();
  return sections
    .filter(({ depth, id }) => depth > 1 || id !== 'lead')
    .flatMap(({ formerIds, ...section }) => [
      { ...section, formerIds },
      ...formerIds.map((id) => ({ ...section, formerIds: [], id })),
    ])
    .flatMap((section) => {
      const { id, line, column } = section;
      const first = lines.get(id);
      lines.set(id, first ?? line);
      const wrong = wrongWith(section, first);
      if (!wrong) return [];
      const fix = id === '' ? addition(section, prose) : undefined;
      return { file, at: { line, column }, ...wrong, ...(fix && { fix }) };
    });
}

function wrongWith({ id, title }: Section, first: number | undefined) {
  if (!id)
    return {
      message: `the heading “${title}” has no id`,
      hint: 'add one at its end, in English, the same in both languages: [#its-name]',
    };
  if (!slugPattern.test(id))
    return {
      message: `the id \`${id}\` is not usable`,
      hint: 'use small letters a–z, digits and single hyphens',
    };
  if (reserved.has(id))
    return { message: `the id \`${id}\` is the site’s own`, hint: 'choose another' };
  if (first !== undefined)
    return {
      message: `the id \`${id}\` stands on line ${first} already`,
      hint: 'give each section its own',
    };
  return undefined;
}

/** The id of the counterpart where it has one, else one made from the title; nothing where neither will do. */
function addition(section: Section, { sections, page, language, source }: Prose): Edit | undefined {
  const place = sections.findIndex(({ line }) => line === section.line);
  const others = page.texts[otherLanguage(language)]?.sections ?? [];
  const counterpart = others.length === sections.length ? others[place] : undefined;
  const same = counterpart?.depth === section.depth ? counterpart.id : '';
  const id = same || slugOf(section.title);
  const taken = sections.some((other) => other.id === id);
  if (!slugPattern.test(id) || reserved.has(id) || taken) return undefined;
  const lineStart = source.split('\n', section.line - 1).join('\n').length + 1;
  const lineEnd = source.indexOf('\n', lineStart);
  const line = source.slice(lineStart, lineEnd < 0 ? undefined : lineEnd);
  const end = lineStart + line.trimEnd().length;
  return { start: end, end, insert: ` [#${id}]` };
}

/** @example slugOf('The four modules') // 'the-four-modules' */
function slugOf(title: string): string {
  return pinyin(title, { toneType: 'none', type: 'array', nonZh: 'consecutive' })
    .join(' ')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Ids that pages use for their own parts. */
const reserved = new Set([
  'contents-label',
  'dialog-search',
  'discussion',
  'footnote-label',
  'lead',
  'main',
  'related',
  'sources',
  'title',
]);
