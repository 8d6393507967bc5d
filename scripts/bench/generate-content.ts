import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { languages } from '../../src/i18n/languages.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { readTexts } from '../../src/content-folder.ts';
import { readContent } from '../check/content.ts';
import { articleOf } from './corpus.ts';
import type { Vocabulary } from './corpus.ts';
import { surroundings } from './surroundings.ts';
import { asMarkdown } from './write-markdown.ts';
import type { Style } from './write-markdown.ts';
import { asMdx } from './write-mdx.ts';

/**
 * Writes a content folder of many articles in both languages: headings, a table, a list, a footnote and
 * links in each, and every component somewhere; sentences without meaning, of the words of another
 * content folder, each as often as there.
 *
 * @param source the content folder whose words are used
 */
export function generateContent(source: string, folder: string, articles: number, seed = 1): void {
  const vocabulary = vocabularyOf(source);
  rmSync(folder, { recursive: true, force: true });
  for (const [file, text] of Object.entries(surroundings(vocabulary))) write(folder, file, text);
  for (let number = 1; number <= articles; number++)
    for (const language of languages) {
      const article = articleOf(vocabulary, number, articles, language, seed);
      write(folder, articleFile(article.slug, language), asMdx(article));
      if (language === 'en' && article.blocks.some(({ is }) => is === 'figure'))
        write(folder, `articles/${article.slug}/drawing.svg`, drawing(number));
    }
}

/** Writes the same articles as a peer takes them; what it has besides stays as it is. */
export function generateForPeer(
  source: string,
  folder: string,
  articles: number,
  peer: Style & { file(language: Language, slug: string): string },
  seed = 1,
): void {
  const vocabulary = vocabularyOf(source);
  for (const language of languages)
    rmSync(join(folder, dirname(peer.file(language, 'any'))), { recursive: true, force: true });
  for (let number = 1; number <= articles; number++)
    for (const language of languages) {
      const article = articleOf(vocabulary, number, articles, language, seed);
      write(folder, peer.file(language, article.slug), asMarkdown(article, peer));
    }
}

/** Where an article of ours lies in its content folder. */
export function articleFile(slug: string, language: Language): string {
  return `articles/${slug}/${language}.mdx`;
}

function write(folder: string, file: string, text: string) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

/** Every word as often as it is said. */
function vocabularyOf(source: string): Vocabulary {
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

const drawing = (number: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="60" viewBox="0 0 80 60"><circle cx="40" cy="30" r="${10 + (number % 20)}" fill="#b4793f"/></svg>\n`;
