import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

import { suggest } from '../schemas/nearest.ts';
import type { Position } from '../schemas/problem.ts';
import { visit } from './visit.ts';

interface Word {
  /** Props that must be given, and what they hold. */
  required?: Record<string, string>;
  optional?: Record<string, string>;
}

/** The components that MDX may use, by name; the only ones there are. */
export const vocabulary = {
  ComparisonTable: {
    required: { id: 'the name of a file in comparisons/' },
    optional: {
      rows: 'ids of its rows, with a comma between them',
      options: 'ids of its options, with a comma between them',
    },
  },
  DoneWhen: {},
  FaqList: { required: { topic: 'an id from topics.yaml' } },
  Figure: { required: { src: 'a picture in the page’s folder', alt: 'what the picture shows' } },
  FromSource: {},
  Note: { optional: { title: 'a few words' } },
  Ours: {},
  Quote: { optional: { by: 'whose words they are' } },
  Slide: {},
  Step: { optional: { day: 'the day it begins, in days after the start' } },
  Steps: {},
  Term: { required: { id: 'the name of a file in glossary/' } },
  Warning: { optional: { title: 'a few words' } },
} as const satisfies Record<string, Word>;

export interface Trespass extends Position {
  message: string;
  hint: string;
}

/** Everything in a text that is neither Markdown nor the vocabulary, rightly used. */
export function vocabularyProblems(tree: Root): Trespass[] {
  const problems: Trespass[] = [];
  const report = (node: { position?: Root['position'] }, message: string, hint: string) =>
    problems.push({
      line: node.position?.start.line ?? 1,
      column: node.position?.start.column ?? 1,
      message,
      hint,
    });

  visit(tree, (node) => {
    if (node.type === 'mdxjsEsm')
      report(
        node,
        '`import` and `export` are code',
        'delete the line: components are used by name alone',
      );
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
      if (!isComment(node.value))
        report(
          node,
          'braces { } hold code',
          'write the text itself, or \\{ and \\} for the characters',
        );
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      elementProblems(node, (message, hint) => report(node, message, hint));
  });
  return problems;
}

function isComment(expression: string): boolean {
  return /^\s*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)*$/.test(expression);
}

function elementProblems(
  { name, attributes }: MdxJsxFlowElement | MdxJsxTextElement,
  report: (message: string, hint: string) => void,
) {
  const names = Object.keys(vocabulary);
  if (!name) return report('<> is code', 'delete it and its </>');
  if (!Object.hasOwn(vocabulary, name)) {
    const html = /^[a-z]/.test(name);
    return report(
      html ? `<${name}> is HTML` : `there is no component <${name}>`,
      html ? 'use Markdown, or a component from content/README.md' : suggest(name, names),
    );
  }

  const word: Word = vocabulary[name as keyof typeof vocabulary];
  const known = { ...word.required, ...word.optional };
  const given = new Set<string>();
  for (const attribute of attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      report(`<${name}> holds code in braces`, 'delete { … }');
      continue;
    }
    given.add(attribute.name);
    if (!Object.hasOwn(known, attribute.name))
      report(
        `<${name}> knows no \`${attribute.name}\``,
        Object.keys(known).length > 0 ? suggest(attribute.name, Object.keys(known)) : 'delete it',
      );
    else if (typeof attribute.value !== 'string')
      report(
        `\`${attribute.name}\` of <${name}> is not text`,
        `write ${attribute.name}="…", ${known[attribute.name]}`,
      );
  }
  for (const [prop, holds] of Object.entries(word.required ?? {}))
    if (!given.has(prop)) report(`<${name}> lacks \`${prop}\``, `write ${prop}="…", ${holds}`);
}
