import { slugPattern } from '../../src/schemas/fields.ts';
import { suggest } from '../../src/schemas/nearest.ts';
import type { Refusal } from './plan.ts';

/** What can be started: the kinds of pages, and terms of the glossary. */
export const kinds = ['articles', 'playbooks', 'faqs', 'talks', 'comparisons', 'glossary'] as const;

export type Kind = (typeof kinds)[number];

const calledSingly: Record<string, Kind> = {
  article: 'articles',
  playbook: 'playbooks',
  faq: 'faqs',
  talk: 'talks',
  comparison: 'comparisons',
  term: 'glossary',
};

/** Kinds whose files hold both languages. */
export const dataKinds: readonly Kind[] = ['comparisons', 'glossary'];

/** The kind that a word means, in the singular too: `Article` gives `articles`. */
export function kindOf(word: string): Kind | undefined {
  const name = word.toLowerCase();
  return kinds.find((kind) => kind === name) ?? calledSingly[name];
}

export function unknownKind(word: string): Refusal {
  return {
    message: `there is no kind \`${word}\``,
    hint: suggest(word, [...kinds, 'translation']),
  };
}

/** Why a name cannot be an address, or nothing where it can. */
export function slugRefusal(slug: string): Refusal | undefined {
  if (reserved.test(slug))
    return { message: `the name \`${slug}\` is reserved`, hint: 'choose another' };
  if (slug.length > longest)
    return {
      message: `the name has ${slug.length} characters`,
      hint: `use ${longest} at the most: it becomes the page’s address`,
    };
  if (slugPattern.test(slug)) return undefined;
  const better = slugFrom(slug);
  return {
    message: `\`${slug}\` is not a usable name`,
    hint: better
      ? `did you mean \`${better}\`?`
      : 'use small letters a–z, digits and single hyphens, in English: my-page',
  };
}

/** Leaves room for folders and endings in the 255 bytes that file systems allow. */
const longest = 80;

/** The site’s own addresses, and names that Windows gives to devices. */
const reserved = /^(?:index|search|topics|glossary|en|zh|404|con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * The name that was most likely meant; none where letters of another script would be lost.
 *
 * @example slugFrom('My Page') // 'my-page'
 * @example slugFrom('Café culture') // 'cafe-culture'
 */
function slugFrom(text: string): string | undefined {
  const plain = text.normalize('NFKD').replace(/\p{Mark}|['’]/gu, '');
  if (/[^\p{ASCII}\p{P}\p{Z}]/u.test(plain)) return undefined;
  const slug = plain
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slugPattern.test(slug) && !reserved.test(slug) ? slug : undefined;
}
