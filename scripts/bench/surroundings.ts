import { speaker, termName, terms } from './corpus.ts';
import type { Vocabulary } from './corpus.ts';

/** The files of the corpus besides its articles: a glossary, a comparison, questions, a talk, the site’s own words. */
export function surroundings(vocabulary: Vocabulary): Record<string, string> {
  const both = (seed: string, count: number) =>
    `{ en: ${speaker(vocabulary, 'en', seed).say(count)}, zh: ${speaker(vocabulary, 'zh', seed).say(count)} }`;
  const glossary = terms.map((id) => {
    const name = termName(vocabulary, id);
    return [
      termFile(id),
      `name: { en: ${name.en}, zh: ${name.zh} }\ndefinition: ${both(`definition ${id}`, 16)}\n`,
    ] as const;
  });
  const faqs = ['a', 'b', 'c'].flatMap((id) =>
    (['en', 'zh'] as const).map((language) => {
      const { say, paragraph } = speaker(vocabulary, language, `faq ${id}`);
      const facts =
        language === 'en' ? 'published: 2026-01-01\ntopics: [topic-0]' : 'translation: { of: en }';
      return [
        `faqs/question-${id}/${language}.mdx`,
        `---\ntitle: ${say(6)}\ndescription: ${say(language === 'en' ? 14 : 20)}\n${facts}\n---\n\n${paragraph(60).trim()}\n`,
      ] as const;
    }),
  );
  const talk = (['en', 'zh'] as const).map((language) => {
    const { say, paragraph } = speaker(vocabulary, language, 'talk');
    const slides = ['opening', 'middle', 'ending'].map(
      (id) =>
        `## ${say(3)} [#${id}]\n\n<Slide>\n\n**${say(4)}**\n\n- ${say(3)}\n- ${say(3)}\n\n</Slide>\n\n${paragraph(40).trim()}`,
    );
    const translation = language === 'zh' ? 'translation: { of: en }\n' : '';
    return [
      `talks/talk/${language}.mdx`,
      `---\ntitle: ${say(5)}\ndescription: ${say(language === 'en' ? 14 : 20)}\n${translation}---\n\n${slides.join('\n\n')}\n`,
    ] as const;
  });
  return {
    'site.yaml': site,
    'topics.yaml': topics,
    'navigation.yaml': 'main: [articles, faqs, comparisons, talks, glossary]\n',
    'comparisons/side-by-side.yaml': comparison(both),
    'talks/talk/talk.yaml': talkFacts,
    ...Object.fromEntries([...glossary, ...faqs, ...talk]),
  };
}

/** Where a term lies in the content folder. */
export function termFile(id: string): string {
  return `glossary/${id}.yaml`;
}

function comparison(both: (seed: string, count: number) => string): string {
  const criteria = ['first', 'second', 'third', 'fourth'].map(
    (id) =>
      `  - id: row-${id}\n    name: ${both(`row ${id}`, 2)}\n    cells:\n      left: ${both(`left ${id}`, 6)}\n      right: ${both(`right ${id}`, 6)}\n`,
  );
  return `title: ${both('comparison', 4)}
description: ${both('comparison description', 18)}
published: 2026-01-01
topics: [topic-0]
options:
  - { id: left, name: ${both('left', 2)} }
  - { id: right, name: ${both('right', 2)} }
criteria:
${criteria.join('')}`;
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

const talkFacts = `event:
  name: { en: A day of measuring, zh: 测量日 }
  date: 2026-01-01
  city: { en: Somewhere, zh: 某地 }
  country: { en: Nowhere, zh: 无处 }
speaker: Nobody
published: 2026-01-01
topics: [topic-1]
`;
