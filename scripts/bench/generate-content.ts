import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Language } from '../../src/i18n/languages.ts';
import { readTexts } from '../../src/content-folder.ts';
import { readContent } from '../check/content.ts';
import { randomNumbers } from './random.ts';

/** Words of an article, about what a long article has. */
const words = { en: 900, zh: 950 };
const sections = 6;

/**
 * Writes a content folder of many articles in both languages: headings, a table, a list, a footnote and
 * links in each; sentences without meaning, of the words of another content folder, each as often as there.
 *
 * @param source the content folder whose words are used
 */
export function generateContent(source: string, folder: string, articles: number, seed = 1): void {
  const random = randomNumbers(seed);
  const vocabulary = vocabularyOf(source);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'site.yaml'), site);
  writeFileSync(join(folder, 'topics.yaml'), topics);
  for (let number = 1; number <= articles; number++) {
    const slug = slugOf(number);
    mkdirSync(join(folder, 'articles', slug), { recursive: true });
    const next = slugOf((number % articles) + 1);
    for (const language of ['en', 'zh'] as const)
      writeFileSync(
        join(folder, 'articles', slug, `${language}.mdx`),
        article(language, vocabulary[language], random, number, next),
      );
  }
}

function slugOf(number: number): string {
  return `article-${String(number).padStart(5, '0')}`;
}

/** Every word as often as it is said. */
function vocabularyOf(source: string): Record<Language, string[]> {
  const { content } = readContent(readTexts(source));
  const said = (language: Language) =>
    content.prose
      .filter((text) => text.language === language)
      .flatMap(({ sections: all }) => all.map(({ text }) => text))
      .join('\n');
  const han = new Intl.Segmenter('zh', { granularity: 'word' });
  return {
    en:
      said('en')
        .toLowerCase()
        .match(/[a-z]{2,}/g) ?? [],
    zh: Array.from(han.segment(said('zh')), ({ segment }) => segment).filter(
      // Numerals would have to agree with the other language.
      (word) =>
        /^\p{Script=Han}+$/u.test(word) && !/[一二三四五六七八九十百千万亿零两半]/.test(word),
    ),
  };
}

const numerals =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundreds?|thousands?|millions?|billions?|half|once|twice|dozens?|first|second|third|\w+th)$/;

function article(
  language: Language,
  vocabulary: string[],
  random: () => number,
  number: number,
  next: string,
): string {
  const isEnglish = language === 'en';
  const say = (count: number): string => {
    const chosen: string[] = [];
    while (chosen.length < count) {
      const word = vocabulary[Math.floor(random() * vocabulary.length)] ?? '';
      if (!numerals.test(word) && word !== chosen.at(-1)) chosen.push(word);
    }
    const text = chosen.join(isEnglish ? ' ' : '');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const sentence = () => say(8 + Math.floor(random() * 8)) + (isEnglish ? '. ' : '。');
  const paragraph = (length: number) => {
    let text = '';
    for (let said = 0; said < length; said += 12) text += sentence();
    return text.trim();
  };
  const share = Math.floor(words[language] / (sections * 2));
  const body = Array.from({ length: sections }, (_, index) => [
    `## ${say(4)} [#section-${index + 1}]`,
    paragraph(share) + (index === 0 ? '[^1]' : ''),
    index === 1 ? `| ${say(1)} | ${say(1)} |\n| --- | --- |\n| ${say(2)} | ${say(3)} |` : '',
    index === 2 ? `- ${say(5)}\n- ${say(5)}\n- ${say(5)}` : '',
    `${paragraph(share)}[${say(2)}](/articles/${next})`,
  ]).flat();
  const title = `${say(5)}${isEnglish ? ' ' : ''}${number}`;
  const head = isEnglish
    ? `title: ${title}\ndescription: ${say(14)}\nanswer: ${say(20)}\npublished: 2026-01-01\ntopics: [topic-${number % 5}]`
    : `title: ${title}\ndescription: ${say(20)}\nanswer: ${say(20)}\ntranslation: { of: en }`;
  return `---\n${head}\n---\n\n${[paragraph(24), ...body, `[^1]: ${say(6)}`].filter(Boolean).join('\n\n')}\n`;
}

const site = `name: { en: Many pages, zh: 很多页 }
tagline: { en: A corpus for measuring, zh: 用来测量的语料 }
description: { en: Sentences without meaning, zh: 没有意义的句子 }
address: https://many.example/
contact: many@many.example
home: { lead: { en: Many pages, zh: 很多页 }, ways: [] }
`;

const topics = Array.from(
  { length: 5 },
  (_, index) =>
    `topic-${index}: { name: { en: Topic ${index}, zh: 主题${index} }, description: { en: Some, zh: 若干 } }\n`,
).join('');
