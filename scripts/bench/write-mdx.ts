import type { Article, Block, Inline } from './corpus.ts';

/** An article as the text of our own content folder, every component as editors write it. */
export function asMdx(article: Article): string {
  const { language, title, description, answer, topic } = article;
  const head =
    language === 'en'
      ? `title: ${title}\ndescription: ${description}\nanswer: ${answer}\npublished: 2026-01-01\ntopics: [${topic}]`
      : `title: ${title}\ndescription: ${description}\nanswer: ${answer}\ntranslation: { of: en }`;
  return `---\n${head}\n---\n\n${article.blocks.map(block).join('\n\n')}\n`;
}

const components = { note: 'Note', warning: 'Warning', ours: 'Ours', source: 'FromSource' };

function block(part: Block): string {
  switch (part.is) {
    case 'heading':
      return `## ${part.words} [#${part.id}]`;
    case 'paragraph':
      return part.text.map(inline).join('').trim() + (part.hasFootnote ? '[^1]' : '');
    case 'table':
      return tableRows(part.rows);
    case 'list':
      return part.items.map((item) => `- ${item}`).join('\n');
    case 'footnote':
      return `[^1]: ${part.words}`;
    case 'aside': {
      const name = components[part.kind];
      return element(part.title ? `${name} title="${part.title}"` : name, part.words);
    }
    case 'quote':
      return element(`Quote by="${part.by}"`, part.words);
    case 'steps':
      return element(
        'Steps',
        part.steps
          .map(({ words, id, text, done }) =>
            element('Step', `### ${words} [#${id}]\n\n${text}\n\n${element('DoneWhen', done)}`),
          )
          .join('\n\n'),
      );
    case 'figure':
      return element(`Figure src="drawing.svg" alt="${part.alt}"`, part.caption);
    case 'comparison':
      return '<ComparisonTable id="side-by-side" />';
    case 'questions':
      return '<FaqList topic="topic-0" />';
  }
}

function inline(run: Inline): string {
  if (typeof run === 'string') return run;
  return 'term' in run
    ? `<Term id="${run.term}">${run.words}</Term>`
    : `[${run.words}](/articles/${run.article})`;
}

function element(opening: string, inside: string): string {
  return `<${opening}>\n\n${inside}\n\n</${opening.split(' ')[0]}>`;
}

/** A table of plain Markdown, the first row its head. */
export function tableRows([head = [], ...rest]: readonly string[][]): string {
  return [head, head.map(() => '---'), ...rest]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
