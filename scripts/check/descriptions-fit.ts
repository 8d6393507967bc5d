import { languages } from '../../src/i18n/languages.ts';
import type { Language } from '../../src/i18n/languages.ts';
import type { Entry } from '../../src/schemas/read.ts';
import type { KeyPath } from '../../src/schemas/yaml.ts';
import type { Finding, Rule } from './rule.ts';

/**
 * What previews show of a description. Result pages of search engines cut it by width, at about 155 to 160 Latin
 * characters or 80 Han, and chat programs at two or three lines; of less than a third of that they make
 * their own from the page.
 */
const fitting = {
  en: { least: 50, most: 170, unit: 'characters' },
  zh: { least: 20, most: 90, unit: 'Chinese characters' },
} satisfies Record<Language, { least: number; most: number; unit: string }>;

/** Descriptions are neither cut off in previews nor too short to say anything. */
export const descriptionsFit: Rule = {
  name: 'descriptions-fit',
  find: ({ entries }) => entries.flatMap((entry) => descriptionsOf(entry).flatMap(judge)),
};

interface Description {
  entry: Entry;
  language: Language;
  words: string;
  path: KeyPath;
}

function descriptionsOf(entry: Entry): Description[] {
  const { collection, data, id } = entry;
  switch (collection) {
    case 'articles':
    case 'playbooks':
    case 'faqs':
    case 'talks': {
      const language = id.endsWith('/zh') ? 'zh' : 'en';
      return [{ entry, language, words: data.description, path: ['description'] }];
    }
    case 'comparisons':
      return languages.map((language) => ({
        entry,
        language,
        words: data.description[language],
        path: ['description', language],
      }));
    default:
      return [];
  }
}

function judge({ entry, language, words, path }: Description): Finding[] {
  const { least, most, unit } = fitting[language];
  const length = language === 'zh' ? (words.match(/\p{Script=Han}/gu)?.length ?? 0) : words.length;
  if (words === '' || (length >= least && length <= most)) return [];
  return [
    {
      file: entry.file,
      at: entry.locate(path),
      severity: 'warning',
      message: `the description has ${length} ${unit}, too ${length < least ? 'few' : 'many'} for search results and previews`,
      hint: `write one sentence of ${least} to ${most}`,
    },
  ];
}
