import type { Language } from '../../src/i18n/languages.ts';
import { randomNumbers } from './random.ts';

/** Words of an article, about what a long article has: 900 in English, 1,450 Han. */
const lengths = { en: 900, zh: 950 };
const sections = 6;

/** Terms of the glossary; every article uses the first, so that an edit of it concerns them all. */
export const terms = Array.from({ length: 12 }, (_, index) => `term-${index + 1}`);

/** What every word of a language may be drawn from, each as often as it is said. */
export type Vocabulary = Record<Language, string[]>;

/** An article before it is written in anybody’s Markdown. */
export interface Article {
  slug: string;
  language: Language;
  title: string;
  description: string;
  answer: string;
  topic: string;
  blocks: Block[];
}

/** A run of text, or one that means more. */
export type Inline = string | { article: string; words: string } | { term: string; words: string };

export type Block =
  | { is: 'heading'; words: string; id: string }
  | { is: 'paragraph'; text: Inline[]; hasFootnote?: true }
  | { is: 'table'; rows: string[][] }
  | { is: 'list'; items: string[] }
  | { is: 'footnote'; words: string }
  | { is: 'aside'; kind: 'note' | 'warning' | 'ours' | 'source'; title?: string; words: string }
  | { is: 'quote'; words: string; by: string }
  | { is: 'steps'; steps: { words: string; id: string; text: string; done: string }[] }
  | { is: 'figure'; alt: string; caption: string }
  | { is: 'comparison' }
  | { is: 'questions' };

export function slugOf(number: number): string {
  return `article-${String(number).padStart(5, '0')}`;
}

/** Article `number` of `count`, the same for the same seed, whatever else is made of the corpus. */
export function articleOf(
  vocabulary: Vocabulary,
  number: number,
  count: number,
  language: Language,
  seed: number,
): Article {
  const { say, paragraph } = speaker(vocabulary, language, `${seed} ${number} ${language}`);
  const share = Math.floor(lengths[language] / (sections * 2));
  const link = () => ({ article: slugOf((number % count) + 1), words: say(2) });
  const term = (id: string): Inline => ({ term: id, words: termName(vocabulary, id)[language] });
  const blocks = Array.from({ length: sections }, (_, index): Block[] => [
    { is: 'heading', words: say(4), id: `section-${index + 1}` },
    index === 0
      ? { is: 'paragraph', text: [paragraph(share), term('term-1')], hasFootnote: true }
      : { is: 'paragraph', text: [paragraph(share)] },
    ...(index === 1 ? [table(say)] : []),
    ...(index === 2 ? [list(say)] : []),
    ...(index === 3 ? [note(say)] : []),
    ...(index === 4 ? [special(number, say)].flat() : []),
    { is: 'paragraph', text: [paragraph(share), link()] },
  ]).flat();
  const last = terms[1 + (number % (terms.length - 1))] ?? 'term-1';
  return {
    slug: slugOf(number),
    language,
    title: `${say(5)}${language === 'en' ? ' ' : ''}${number}`,
    description: say(language === 'en' ? 14 : 20),
    answer: say(20),
    topic: `topic-${number % 5}`,
    blocks: [
      { is: 'paragraph', text: [paragraph(24)] },
      ...blocks,
      { is: 'paragraph', text: [term(last)] },
      { is: 'footnote', words: say(6) },
    ],
  };
}

type Say = (count: number) => string;

const table = (say: Say): Block => ({
  is: 'table',
  rows: [
    [say(1), say(1)],
    [say(2), say(3)],
    [say(2), say(3)],
  ],
});

const list = (say: Say): Block => ({ is: 'list', items: [say(5), say(5), say(5)] });

const note = (say: Say): Block => ({ is: 'aside', kind: 'note', title: say(2), words: say(12) });

/** What not every article has: each tenth of them has one, so that every component is in use. */
function special(number: number, say: Say): Block[] {
  switch (number % 10) {
    case 0:
      return [{ is: 'figure', alt: say(4), caption: say(6) }];
    case 1:
      return [{ is: 'aside', kind: 'warning', words: say(12) }];
    case 2:
      return [
        {
          is: 'steps',
          steps: ['first', 'second', 'third'].map((id) => ({
            words: say(3),
            id: `step-${id}`,
            text: say(12),
            done: say(6),
          })),
        },
      ];
    case 3:
      return [{ is: 'quote', words: say(12), by: say(2) }];
    case 4:
      return [{ is: 'comparison' }];
    case 5:
      return [
        { is: 'aside', kind: 'ours', words: say(12) },
        { is: 'aside', kind: 'source', words: say(12) },
      ];
    case 6:
      return [{ is: 'questions' }];
    default:
      return [];
  }
}

/** A term’s name in both languages. */
export function termName(vocabulary: Vocabulary, id: string): Record<Language, string> {
  return {
    en: speaker(vocabulary, 'en', id).say(2).toLowerCase(),
    zh: speaker(vocabulary, 'zh', id).say(2),
  };
}

/** Sentences without meaning, the same for the same seed. */
export function speaker(vocabulary: Vocabulary, language: Language, seed: string) {
  const isEnglish = language === 'en';
  const random = randomNumbers(numberOf(seed));
  const say: Say = (count) => {
    const chosen: string[] = [];
    while (chosen.length < count) {
      const word = vocabulary[language][Math.floor(random() * vocabulary[language].length)] ?? '';
      if (!numerals.test(word) && word !== chosen.at(-1)) chosen.push(word);
    }
    const text = chosen.join(isEnglish ? ' ' : '');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const sentence = () => say(8 + Math.floor(random() * 8)) + (isEnglish ? '. ' : '。');
  const paragraph = (length: number) => {
    let text = '';
    for (let said = 0; said < length; said += 12) text += sentence();
    return text;
  };
  return { say, paragraph };
}

/** Numerals would have to agree with the other language. */
const numerals =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundreds?|thousands?|millions?|billions?|half|once|twice|dozens?|first|second|third|\w+th)$/;

/** FNV-1a: a number for a text. */
function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619);
  return hash;
}
