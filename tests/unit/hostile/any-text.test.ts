import type { Root } from 'mdast';
import { parse } from 'node-html-parser';
import { VFileMessage } from 'vfile-message';
import { expect, test } from 'vitest';

import { parseProse } from '../../../src/prose/parse.ts';
import { proseParts } from '../../../src/prose/parts.ts';
import type { ProsePart } from '../../../src/prose/parts.ts';
import { mdx, miniSite, source } from '../../support/mini-site.ts';
import { nastyTexts } from '../../support/nasty-texts.ts';

const file = 'articles/a/en.mdx';

test('whatever a text holds, the check ends soon and says what is wrong in words', () => {
  for (const text of nastyTexts(1, 3_000).take(50)) {
    const started = performance.now();
    const { problems } = miniSite({ [file]: mdx(source('A'), text) });
    expect(performance.now() - started, text.slice(0, 200)).toBeLessThan(5_000);
    for (const { message, hint } of problems)
      expect(`${message} ${hint}`).not.toMatch(/TypeError|is not a function|\[object/);
  }
});

test('whatever a value of a head holds, too', () => {
  for (const text of nastyTexts(2, 500).take(80)) {
    const head = source('A').replace('title: A', `title: ${text}`);
    const { problems } = miniSite({ [file]: mdx(head, 'Text.') });
    for (const { message, hint } of problems)
      expect(`${message} ${hint}`).not.toMatch(/TypeError|is not a function|\[object/);
  }
});

test('lists in lists without end are no YAML', () => {
  const { problems } = miniSite({ [file]: mdx(`${source('A')}related: ${'['.repeat(10_000)}`) });
  expect(problems.length).toBeLessThanOrEqual(20);
  expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(['yaml-reads']));
});

test('whatever a text holds, nothing of it that is printed can run', () => {
  let printed = 0;
  for (const text of nastyTexts(3, 2_000).take(200)) {
    const { tree } = parseProse(file, text);
    const parts = tree && print(tree);
    if (!parts) continue;
    printed++;
    for (const html of htmlOf(parts)) expect(dangers(html), text).toEqual([]);
  }
  expect(printed).toBeGreaterThan(100);
});

test('an address that is code is not printed, whatever the check has said', () => {
  for (const text of [
    '[x](javascript:a)',
    '[x](<java\tscript:a>)',
    '[x]\n\n[x]: data:text/html,x',
  ]) {
    const { tree } = parseProse(file, text);
    expect(tree && print(tree)).toBeUndefined();
  }
});

test('what could run is noticed', () => {
  for (const html of [
    '<script>1</script>',
    '<p onclick="x">a</p>',
    '<a href="javascript:x">a</a>',
    '<a href="java\tscript:x">a</a>',
    '<p style="x">a</p>',
    '<img src="data:image/svg+xml,x">',
  ])
    expect(dangers(html)).not.toEqual([]);
});

/** Nothing where the first plugin refuses the text. */
function print(tree: Root): ProsePart[] | undefined {
  try {
    return proseParts(tree, file, '');
  } catch (error) {
    if (error instanceof VFileMessage) return undefined;
    throw error;
  }
}

function htmlOf(parts: ProsePart[]): string[] {
  return parts.flatMap((part) => (typeof part === 'string' ? [part] : htmlOf(part.parts)));
}

/** All that Markdown becomes. */
const elements = new Set(
  'a blockquote br code del em h1 h2 h3 h4 h5 h6 hr img input li ol p pre section span strong sup table tbody td th thead tr ul div wbr'.split(
    ' ',
  ),
);

function dangers(html: string): string[] {
  return parse(html)
    .querySelectorAll('*')
    .flatMap(({ rawTagName, attributes }) => [
      ...(elements.has(rawTagName) ? [] : [`<${rawTagName}>`]),
      ...Object.entries(attributes)
        .filter(([name, value]) => /^on|^style$/i.test(name) || runs(name, value))
        .map(([name, value]) => `${name}=${value}`),
    ]);
}

function runs(name: string, value: string): boolean {
  const address = value.replace(/[\0-\x20]/g, '');
  return ['href', 'src'].includes(name) && /^(javascript|vbscript|data):/i.test(address);
}
