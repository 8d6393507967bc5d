import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** One page through its life: made, translated, accepted, changed in one section, accepted again. */
const folder = mkdtempSync(join(tmpdir(), 'translation-cycle-'));
const content = join(folder, 'content');
const page = 'articles/ferment';

function run(script: string, ...args: string[]): string {
  return execFileSync('node', [`scripts/${script}.ts`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', VITEST: undefined, CONTENT: content },
  });
}

function write(language: 'en' | 'zh', head: string, text: string) {
  writeFileSync(join(content, page, `${language}.mdx`), `---\n${head}\n---\n\n${text}\n`);
}

function stateOf(): string {
  const rows = JSON.parse(run('translations', '--format', 'json')) as {
    page: string;
    state: string;
    sections: string[];
  }[];
  const row = rows.find((each) => each.page === page);
  return `${row?.state} ${row?.sections.join(' ')}`.trim();
}

/** What a reader of a built site meets: the notice, the marks, and the marks side by side. */
function look(name: string) {
  const out = join(folder, name);
  run('build', '--out', out);
  const all = (address: string, selector: string) =>
    parse(readFileSync(join(out, address, page, 'index.html'), 'utf8')).querySelectorAll(selector);
  return {
    notice: all('zh', '.translation-notice > p:not(.note-title)').map(({ text }) => text.trim()),
    named: all('zh', '.translation-notice li a').map((link) => link.getAttribute('href')),
    marked: all('zh', '.section-mark').map((mark) => mark.previousElementSibling?.id),
    inSource: all('en', '.translation-notice, .section-mark').length,
    sideBySide: all('zh/parallel', '.parallel > .section-mark + .pair > :first-child h2').map(
      ({ id }) => id,
    ),
  };
}

const words = (title: string) => `title: ${title}\ndescription: ${title}\nanswer: ${title}`;
const facts = 'published: 2026-01-02\ntopics: [baking]';
const english = '## Wait [#wait]\n\nA night.\n\n## Shape [#shape]\n\nA ball.';
const chinese = '## 等 [#wait]\n\n一夜。\n\n## 整形 [#shape]\n\n一个球。';

beforeAll(() => cpSync('tests/site', content, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a page in two languages', () => {
  test('is started in both, and is missing from the site until it is written', () => {
    run('new', 'article', 'ferment');
    expect(readFileSync(join(content, page, 'zh.mdx'), 'utf8')).toContain(
      'translation: { of: en }',
    );
    expect(stateOf()).toMatch(/^unrecorded/);
  });

  test('is current once its translation is accepted, and says nothing of it', () => {
    write('en', `${words('Ferment')}\n${facts}`, english);
    write('zh', `${words('发酵')}\ntranslation: { of: en }`, chinese);
    run('translations', 'accept', page);
    expect(stateOf()).toBe('current');
    expect(look('current')).toMatchObject({ notice: [], marked: [], sideBySide: [] });
  });

  test('shows in one section that its source has changed there', () => {
    write('en', `${words('Ferment')}\n${facts}`, english.replace('A ball', 'A log'));
    expect(stateOf()).toBe('changed shape');
    expect(look('changed')).toEqual({
      notice: [
        expect.stringMatching(/^这篇译文完成之后，英文原文的3节里有1节改过。上次核对：\d{4}年/),
      ],
      named: [`/handbook/en/${page}/#shape`],
      marked: ['shape'],
      inSource: 0,
      sideBySide: ['shape'],
    });
    expect(run('translations', 'diff', page)).toContain('## shape: changed');
  });

  test('is current again when that section alone is accepted', () => {
    const before = readFileSync(join(content, page, 'zh.mdx'), 'utf8');
    run('translations', 'accept', page, 'shape');
    const after = readFileSync(join(content, page, 'zh.mdx'), 'utf8');
    expect(stateOf()).toBe('current');
    const changedLines = after.split('\n').filter((line) => !before.split('\n').includes(line));
    expect(changedLines).toEqual([expect.stringMatching(/^ {4}shape: /)]);
  });
});
