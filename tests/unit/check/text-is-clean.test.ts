import { expect, test } from 'vitest';

import { textIsClean } from '../../../scripts/check/text-is-clean.ts';
import { mdx, source } from '../../support/mini-site.ts';
import { ask, askText } from './one-rule.ts';

const said = (zh: string) => askText(textIsClean, zh);
const saidOf = (file: string, text: string) => ask(textIsClean, { [file]: text }).said;

test.each([
  ['rare Han beyond the BMP', '𠮷𰻞'],
  ['emoji, joined, coloured and with flags', '😀 👩‍👩‍👧 👩🏽‍🚀 ❤️‍🔥 🏳️‍🌈 🇳🇿 🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
  ['variation selectors', '葛\u{E0100}，☺\uFE0E'],
  ['tabs in text', 'a\tb'],
])('%s pass', (_what, zh) => {
  expect(said(zh)).toEqual([]);
});

test('characters that must not stand in a text are named, a run of a kind once', () => {
  const texts = {
    bidi: 'a\u202Eb\u2066c\u200Fd\u061C',
    'without width': '面\u200B包\u200D\u200D盐\u2060\uFEFF',
    'private use, in all three planes': '\uE000 \u{F0000} \u{100000}',
    invisible: 'a\u00ADb\u{E0041}',
    control: 'a\u0000b\u0007c\u0085d\u2028e\uFFFFf\rg',
    lost: '面\uFFFD',
  };
  expect(
    Object.entries(texts)
      .map(([what, zh]) => [what, ...said(zh)].join('\n'))
      .join('\n\n'),
  ).toMatchInlineSnapshot(`
    "bidi
    zh.mdx:8:2 error: an invisible character changes the direction of the text (U+202E) — delete it
    zh.mdx:8:4 error: an invisible character changes the direction of the text (U+2066) — delete it
    zh.mdx:8:6 error: an invisible character changes the direction of the text (U+200F) — delete it
    zh.mdx:8:8 error: an invisible character changes the direction of the text (U+061C) — delete it

    without width
    zh.mdx:8:2 error: a character without width, which nobody sees and search stumbles over (U+200B) — delete it
    zh.mdx:8:4 error: a character without width, which nobody sees and search stumbles over (U+200D, 2 in a row) — delete it
    zh.mdx:8:7 error: a character without width, which nobody sees and search stumbles over (U+2060, 2 in a row) — delete it

    private use, in all three planes
    zh.mdx:8:1 error: a character for private use, which most fonts do not have (U+E000) — type the character that is meant, or delete it
    zh.mdx:8:3 error: a character for private use, which most fonts do not have (U+F0000) — type the character that is meant, or delete it
    zh.mdx:8:6 error: a character for private use, which most fonts do not have (U+100000) — type the character that is meant, or delete it

    invisible
    zh.mdx:8:2 error: an invisible character (U+00AD) — delete it
    zh.mdx:8:4 error: an invisible character (U+E0041) — delete it

    control
    zh.mdx:8:2 error: a control character (U+0000) — delete it
    zh.mdx:8:4 error: a control character (U+0007) — delete it
    zh.mdx:8:6 error: a control character (U+0085) — delete it
    zh.mdx:8:8 error: a control character (U+2028) — delete it
    zh.mdx:8:10 error: a control character (U+FFFF) — delete it
    zh.mdx:8:12 error: a control character (U+000D) — delete it

    lost
    zh.mdx:8:2 error: a character was lost here (U+FFFD) — type again what stood in place of �"
  `);
});

test('a byte order mark is taken away', () => {
  const files = { 'articles/a/en.mdx': `\uFEFF${mdx(source('A'))}` };
  const { said, mended } = ask(textIsClean, files);
  expect(said).toMatchInlineSnapshot(`
    [
      "articles/a/en.mdx:1:1 error: the file begins with an invisible byte order mark (BOM) — save it “with encoding” UTF-8 without BOM, or run \`npm run check -- --fix\`",
    ]
  `);
  expect(mended['articles/a/en.mdx']).toBe(mdx(source('A')));
  expect(ask(textIsClean, mended).said).toEqual([]);
});

test('line ends of Windows are one warning a file, and become LF', () => {
  const files = { 'articles/a/en.mdx': mdx(source('A'), 'a\n\nb').replaceAll('\n', '\r\n') };
  const { said, mended } = ask(textIsClean, files);
  expect(said).toMatchInlineSnapshot(`
    [
      "articles/a/en.mdx:1:4 warning: lines of this file end as on Windows (CRLF) — choose LF in your editor, or run \`npm run check -- --fix\`",
    ]
  `);
  expect(mended['articles/a/en.mdx']).toBe(mdx(source('A'), 'a\n\nb'));
  expect(ask(textIsClean, mended).said).toEqual([]);
});

test('no more than twenty are named in a file', () => {
  expect(said('a\u200B'.repeat(100))).toHaveLength(20);
});

test('tabs before the keys of YAML are named', () => {
  expect(saidOf('topics.yaml', 'a:\n\tname: x\n  \tzh: y\n\n\t\n')).toMatchInlineSnapshot(`
    [
      "topics.yaml:2:1 error: a tab stands at the beginning of a line of YAML — use spaces, two for each level",
      "topics.yaml:3:3 error: a tab stands at the beginning of a line of YAML — use spaces, two for each level",
    ]
  `);
  expect(saidOf('articles/a/en.mdx', '---\n\ttitle: A\n---\n\n\tText\n')).toMatchInlineSnapshot(`
    [
      "articles/a/en.mdx:2:1 error: a tab stands at the beginning of a line of YAML — use spaces, two for each level",
    ]
  `);
});

test('Chinese colons after keys are named, at the beginning of a line and of a pair', () => {
  expect(saidOf('topics.yaml', 'a：\n  name: { en: A, zh：甲 }\n  - note ：x\n  text: 面包：盐\n'))
    .toMatchInlineSnapshot(`
    [
      "topics.yaml:1:2 error: the colon after \`a\` is a Chinese one (：) — write \`a: …\`, with a colon typed in English and a space after it",
      "topics.yaml:2:20 error: the colon after \`zh\` is a Chinese one (：) — write \`zh: …\`, with a colon typed in English and a space after it",
      "topics.yaml:3:10 error: the colon after \`note\` is a Chinese one (：) — write \`note: …\`, with a colon typed in English and a space after it",
    ]
  `);
  expect(saidOf('articles/a/zh.mdx', '---\ntitle：面包\n---\n\nhr：面包\n')).toMatchInlineSnapshot(`
    [
      "articles/a/zh.mdx:2:6 error: the colon after \`title\` is a Chinese one (：) — write \`title: …\`, with a colon typed in English and a space after it",
    ]
  `);
});

test.each([
  'title：面包\ndescription：盐',
  'title: A\ndescription：盐\nanswer：水',
  'name:\n  en: A\n  zh：甲\n  x：甲',
  'name:\n  en：A\n  zh：甲',
])('every Chinese colon in %j is named', (yaml) => {
  expect(saidOf('topics.yaml', yaml)).toHaveLength(2);
});

test.each([
  'text: 面包\n  hr：盐',
  'text: "面包\n  hr：盐"',
  'text: |\n  hr：盐\n  x：水\n',
  'text: { en: A, zh: "面包, zh：盐" }',
  '- 面包\n  hr：盐',
  '# hr：盐',
])('a Chinese colon inside the text of %j passes', (yaml) => {
  expect(saidOf('topics.yaml', yaml)).toEqual([]);
});

test('pictures are not read', () => {
  expect(saidOf('articles/a/x.svg', '\uFEFF<svg/>')).toEqual([]);
});
