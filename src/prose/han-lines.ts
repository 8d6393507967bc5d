import type { Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

import { languageOfFile } from './language-of-file.ts';

const han = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”‘’…—]/u;

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
  return value.replace(/[ \t]*\n[ \t]*/g, (lineBreak, offset: number) => {
    const left = isHan(value.slice(0, offset) || before, -1);
    const right = isHan(value.slice(offset + lineBreak.length) || after, 0);
    return (left && right) || (eitherSide && (left || right)) ? '' : lineBreak;
  });
}

function isHan(text: string, end: 0 | -1): boolean {
  const character = Array.from(text).at(end);
  return character !== undefined && han.test(character);
}
