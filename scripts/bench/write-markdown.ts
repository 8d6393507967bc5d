import type { Language } from '../../src/i18n/languages.ts';
import type { Article, Block, Inline } from './corpus.ts';
import { tableRows } from './write-mdx.ts';

/** How a peer writes a page. */
export interface Style {
  address(language: Language, slug: string): string;
  titleIsHeading: boolean;
}

/**
 * An article as plain Markdown: what a component shows in words, a quotation or a numbered list; what
 * other files hold, such as the cells of a comparison, is left out.
 */
export function asMarkdown(article: Article, style: Style): string {
  const { title, description, language } = article;
  const head = `---\ntitle: ${title}\ndescription: ${description}\n---`;
  return `${[
    head,
    ...(style.titleIsHeading ? [`# ${title}`] : []),
    article.answer,
    ...article.blocks.flatMap((part) => block(part, language, style)),
  ].join('\n\n')}\n`;
}

function block(part: Block, language: Language, style: Style): string[] {
  switch (part.is) {
    case 'heading':
      return [`## ${part.words}`];
    case 'paragraph': {
      const text = part.text.map((run) => inline(run, language, style)).join('');
      return [text.trim() + (part.hasFootnote ? '[^1]' : '')];
    }
    case 'table':
      return [tableRows(part.rows)];
    case 'list':
      return [part.items.map((item) => `- ${item}`).join('\n')];
    case 'footnote':
      return [`[^1]: ${part.words}`];
    case 'aside':
      return [quoted(part.title ? `**${part.title}**\n\n${part.words}` : part.words)];
    case 'quote':
      return [quoted(`${part.words}\n\n— ${part.by}`)];
    case 'steps':
      return part.steps.flatMap(({ words, text, done }, index) => [
        `### ${index + 1}. ${words}`,
        text,
        quoted(done),
      ]);
    case 'figure':
      return [part.caption];
    case 'comparison':
    case 'questions':
      return [];
  }
}

function inline(run: Inline, language: Language, style: Style): string {
  if (typeof run === 'string') return run;
  return 'term' in run ? run.words : `[${run.words}](${style.address(language, run.article)})`;
}

function quoted(text: string): string {
  return text.replace(/^(.*)$/gm, '> $1').replace(/^> $/gm, '>');
}
