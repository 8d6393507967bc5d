import { expect, test } from 'vitest';

import { englishWords } from '../../../scripts/check/english-words.ts';
import { askText } from './one-rule.ts';

const said = (en: string) => askText(englishWords, '面包', en);

test.each([
  'He had had it, and that that is so',
  'Walla Walla',
  'It is. Is it?',
  'bread, bread',
  'The theme',
  '`the the` and\n\n```\nthe the\n```',
  '| the | the |\n| --- | --- |\n| a | a |',
])('%j passes', (en) => {
  expect(said(en)).toEqual([]);
});

test('a word twice in a row is a warning, at the second', () => {
  expect(said('Bake the the bread\n\nThe the bread and\nand **salt** salt\n\nIt’s it’s'))
    .toMatchInlineSnapshot(`
    [
      "en.mdx:9:10 warning: “the the” is one word twice — delete one “the”",
      "en.mdx:11:5 warning: “The the” is one word twice — delete one “the”",
      "en.mdx:12:1 warning: “and and” is one word twice, over the end of a line — delete one “and”",
      "en.mdx:12:14 warning: “salt salt” is one word twice — delete one “salt”",
      "en.mdx:14:6 warning: “It’s it’s” is one word twice — delete one “it’s”",
    ]
  `);
});
