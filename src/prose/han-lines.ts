import type { Root, Text } from 'mdast';
import type { VFile } from 'vfile';

import { languageOfFile } from './language-of-file.ts';
import { visit } from './visit.ts';

const hanAtStart = /^[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”‘’…—]/u;
const hanAtEnd = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”‘’…—]$/u;

/**
 * Joins lines that Chinese text was wrapped over: a line break must not become a space between Han
 * characters, nor, in a Chinese page, between Han and Latin.
 */
export function hanLines() {
  return (tree: Root, file: VFile) => {
    const eitherSide = languageOfFile(file.path) === 'zh';
    visit(tree, (node) => {
      if (node.type !== 'paragraph' && node.type !== 'tableCell' && node.type !== 'heading') return;
      const texts: Text[] = [];
      visit(node, 'text', (text) => void texts.push(text));
      for (const [index, text] of texts.entries()) {
        const before = texts[index - 1]?.value.at(-1) ?? '';
        const after = texts[index + 1]?.value[0] ?? '';
        text.value = join(text.value, before, after, eitherSide);
      }
    });
  };
}

function join(value: string, before: string, after: string, eitherSide: boolean): string {
  const lines = value.split(/[ \t]*\n[ \t]*/);
  if (lines.length === 1) return value;
  let joined = lines[0] ?? '';
  for (const [index, line] of lines.entries()) {
    if (index === 0) continue;
    const left = endsInHan(lines.slice(Math.max(0, index - 1), index).join('') || before);
    const right = beginsWithHan(line || (lines[index + 1] ?? after));
    joined += (left && right) || (eitherSide && (left || right)) ? line : `\n${line}`;
  }
  return joined;
}

function endsInHan(text: string): boolean {
  return hanAtEnd.test(text.slice(-2));
}

function beginsWithHan(text: string): boolean {
  return hanAtStart.test(text.slice(0, 2));
}
