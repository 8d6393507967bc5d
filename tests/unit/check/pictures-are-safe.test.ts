import { describe, expect, test } from 'vitest';

import { picturesAreSafe } from '../../../scripts/check/pictures-are-safe.ts';
import { said } from './said.ts';

const file = 'articles/a/a.svg';
const saidOf = (inner: string) =>
  said(picturesAreSafe, { [file]: `<svg xmlns="http://www.w3.org/2000/svg">\n  ${inner}\n</svg>` });

describe('a drawing may hold', () => {
  test.each([
    ['shapes and text', '<path d="M0 0"/><text x="1">on and on, 3 &lt; 4</text>'],
    [
      'references to its own parts',
      '<use href="#a"/><use xlink:href=\'#b\'/><g fill="url(#c)" style="mask: url( \'#d\' )"/>',
    ],
    ['pictures within it', '<image href="data:image/png;base64,AA"/>'],
    [
      'styles and fonts within it',
      '<style>@font-face { src: url(data:font/woff2;base64,AA) } .on { fill: red }</style>',
    ],
    [
      'a title, a licence and other names of vocabularies',
      '<title>A</title><metadata xmlns:cc="http://creativecommons.org/ns#"/>',
    ],
    ['comments', '<!-- made on Monday -->'],
  ])('%s', (_what, inner) => {
    expect(saidOf(inner)).toEqual([]);
  });

  test('the line that says it is XML in UTF-8', () => {
    expect(
      said(picturesAreSafe, { [file]: '<?xml version="1.0" encoding="UTF-8"?>\n<svg/>' }),
    ).toEqual([]);
  });
});

describe('a drawing may not hold', () => {
  test.each([
    ['a script', '<script>alert(1)</script>', '2:3 `<script>` can run code or hold another page'],
    ['a script with a prefix', '<x:SCRIPT/>', '2:3 `<SCRIPT>` can run code or hold another page'],
    ['another page', '<foreignObject/>', '2:3 `<foreignObject>` can run code or hold another page'],
    ['HTML', '<x xmlns="http://www.w3.org/1999/xhtml"/>', '2:13 the picture holds HTML'],
    ['an event handler', '<g onclick="x"/>', '2:6 `onclick` can run code'],
    [
      'an event handler on a line of its own',
      '<g\n    onload = "x"/>',
      '3:5 `onload` can run code',
    ],
    [
      'an event handler behind a quote or a slash',
      '<g id="a"onload="x"/>',
      '2:12 `onload` can run code',
    ],
    [
      'a picture from elsewhere',
      '<image href="https://bread.example/a.png"/>',
      '2:10 `href` leads out of the picture, to `https://bread.example/a.png`',
    ],
    [
      'a picture by an old name',
      "<image xlink:href='//bread.example/a.png'/>",
      '2:10 `href` leads out of the picture, to `//bread.example/a.png`',
    ],
    ['another file', '<use href="a.svg#b"/>', '2:8 `href` leads out of the picture, to `a.svg#b`'],
    [
      'a page in an address',
      '<a href="data:text/html,x">a</a>',
      '2:6 `href` leads out of the picture, to `data:text/html,x`',
    ],
    [
      'a drawing in an address',
      '<image href="data:image/svg+xml,x"/>',
      '2:10 `href` leads out of the picture, to `data:image/svg+xml,x`',
    ],
    [
      'code in an address',
      '<a href=" javascript:alert(1)">a</a>',
      '2:6 `href` leads out of the picture, to `javascript:alert(1)`',
    ],
    [
      'code in an address, disguised',
      '<a title="java&#x09;scr\nipt&colon;alert(1)">a</a>',
      '2:13 an address that runs code',
    ],
    [
      'an animation of an address',
      '<set attributeName="xlink:href" to="#"/>',
      '2:8 an animation changes `xlink:href`',
    ],
    [
      'an address in a style',
      '<g style="fill:url(https://bread.example)"/>',
      '2:18 `url` leads out of the picture, to `https://bread.example`',
    ],
    [
      'an address in a style, disguised',
      '<g style="fill:\\75 rl(//bread.example)"/>',
      '2:18 `url` leads out of the picture, to `//bread.example`',
    ],
    [
      'another style sheet',
      '<style>@import "a.css";</style>',
      '2:10 `@import` can fetch something from elsewhere',
    ],
  ])('%s', (_what, inner, words) => {
    expect(saidOf(inner)).toEqual([
      `${file}:${words} — save the drawing as “plain SVG”, or delete this in a text editor`,
    ]);
  });

  test('a document type, entities, style sheets before it, or another encoding', () => {
    expect(
      said(picturesAreSafe, {
        [file]:
          '<?xml version="1.0" encoding="UTF-7"?>\n<?xml-stylesheet href="#a"?>\n<!DOCTYPE svg [\n  <!ENTITY a "b">\n]>\n<svg/>',
      }),
    ).toMatchInlineSnapshot(`
      [
        "articles/a/a.svg:1:1 the picture says it is \`UTF-7\`, not UTF-8 — save the drawing as “plain SVG”, or delete this in a text editor",
        "articles/a/a.svg:2:1 \`<?xml-stylesheet\` can put anything into the picture — save the drawing as “plain SVG”, or delete this in a text editor",
        "articles/a/a.svg:3:1 \`<!DOCTYPE\` can put anything into the picture — save the drawing as “plain SVG”, or delete this in a text editor",
      ]
    `);
  });
});

test('a drawing full of dangers is told of twenty times', () => {
  expect(saidOf('<script/>'.repeat(100))).toHaveLength(20);
});

test.each(['<', '<?xml ', 'on', ' on', 'href ', 'j ', '&#x', 'url( ', '&#0;', '\\0 '])(
  'a megabyte of %j is read in no time',
  (piece) => {
    const start = performance.now();
    saidOf(piece.repeat(1_000_000 / piece.length));
    expect(performance.now() - start).toBeLessThan(5000);
  },
);
