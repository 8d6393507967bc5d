import type { Language } from '../../src/i18n/languages.ts';
import type { Prose } from './content.ts';
import { figuresIn } from './figures/read.ts';
import { placesIn } from './places.ts';
import { prosePassages } from './passages/prose-passages.ts';
import type { Finding, Rule } from './rule.ts';

/** A page that states percentages, or what a study counted, says where its figures come from. */
export const figuresHaveSources: Rule = {
  name: 'figures-have-sources',
  find: ({ prose }) =>
    [...Map.groupBy(prose, ({ page }) => page)]
      .filter(([{ facts }]) => facts.sources.length === 0)
      .flatMap(([{ source, kind }, texts]) => {
        const facts = kind === 'talks' ? 'talk.yaml' : `the head of ${source}.mdx`;
        const inSourceFirst = texts.toSorted(
          (a, b) => Number(b.language === source) - Number(a.language === source),
        );
        return inSourceFirst.flatMap((text) => firstFigure(text, facts)).slice(0, 1);
      }),
};

function firstFigure(text: Prose, facts: string): Finding[] {
  for (const { text: words, starts } of prosePassages(text))
    for (const { sentence, start } of sentencesIn(words)) {
      const isOfStudy = studies[text.language].test(sentence);
      const figure = figuresIn(sentence, text.language).find(
        ({ strict, values }) =>
          strict && (isOfStudy || values.some((value) => value.endsWith('%'))),
      );
      if (figure)
        return [
          {
            file: text.file,
            at: placesIn(text.source)(starts[start + figure.start] ?? 0),
            severity: 'warning',
            message: `the page names no source for “${figure.written}”`,
            hint: `add \`sources: […]\`, from sources.yaml, to ${facts}, or {/* intended: figures-have-sources */} to the line if the figure is your own`,
          },
        ];
    }
  return [];
}

/** Words that make a number beside them a finding of somebody else’s. */
const studies: Record<Language, RegExp> = {
  en: /\baccording to\b|\b(?:an?|the|this|one|recent) (?:\w+ )?(?:report|study|survey|poll)\b|\bstudies\b|\bresearch(?:ers)?\b|\bstatistics\b/i,
  zh: /报告|研究|调查|统计|数据显示/,
};

function sentencesIn(text: string): { sentence: string; start: number }[] {
  return Array.from(
    text.matchAll(/.+?(?:[。！？!?]|\.(?=\s|$)|$)/gsu),
    ({ 0: sentence, index }) => ({
      sentence,
      start: index,
    }),
  );
}
