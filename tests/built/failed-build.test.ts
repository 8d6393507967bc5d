import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

import { afterAll, beforeEach, expect, test } from 'vitest';

import { bytesOf, copyProject, differences } from '../support/project-copy.ts';

const project = copyProject('project');
const former = bytesOf('.cache/second-site');
beforeEach(() => {
  rmSync(project.path('content'), { recursive: true, force: true });
  cpSync('tests/site', project.path('content'), { recursive: true });
  cpSync('.cache/second-site', project.path('dist'), { recursive: true });
});
afterAll(() => project.remove());

test('a build of broken content names every fault at its place, and leaves the former site', async () => {
  replace('glossary/crumb.yaml', 'zh: 面包心 }', 'zh: 面包心');
  replace('faqs/how-warm/en.mdx', '2026-02-01', '2026-02-30');
  replace('playbooks/first-loaf/zh.mdx', '[baking]', '[bakng]');
  replace('playbooks/first-loaf/zh.mdx', '和面。', '<Knead>和面</Knead>。');
  replace('articles/starter/zh.mdx', '## 样子 [#look]', '## 样子');
  replace('articles/only-english/en.mdx', '/articles/starter#feed', '/articles/started');

  const { code, said } = await project.build();
  const lines = said.split('\n');
  for (const fault of [
    /^content\/glossary\/crumb\.yaml:2:\d+ {2}yaml-reads {2}/,
    /^content\/faqs\/how-warm\/en\.mdx:4:\d+ {2}frontmatter {2}.*day that does not exist/,
    /^content\/playbooks\/first-loaf\/zh\.mdx:6:\d+ {2}[\w-]+ {2}.*`bakng`.*`baking`/,
    /^content\/playbooks\/first-loaf\/zh\.mdx:11:1 {2}vocabulary {2}.*<Knead>/,
    /^content\/articles\/starter\/zh\.mdx:41:1 {2}section-ids {2}.*样子/,
    /^content\/articles\/only-english\/en\.mdx:10:12 {2}links-exist {2}.*\/articles\/started/,
  ])
    expect(lines).toContainEqual(expect.stringMatching(fault));

  expect(lines.filter((line) => !isExpected(line))).toEqual([]);
  expect(code).toBe(1);
  expectFormerSite();
});

test('a build that fails while pages are printed says why in a line, and leaves the former site', async () => {
  writeFileSync(project.path('content/articles/starter/crust.png'), 'no picture');

  const { code, said } = await project.build();
  expect(said).toContain('crust.png');
  expect(said).not.toMatch(/^\s+at /m);
  expect(code).toBe(1);
  expectFormerSite();
});

test('a build without a content folder says so, and leaves the former site', async () => {
  const { code, said } = await project.build({ CONTENT: 'contents' });
  expect(said).toMatch(/^build: stopped\. there is no site\.yaml in .*contents/);
  expect(code).toBe(1);
  expectFormerSite();
});

/** A problem, the line it is about with a mark under it, or how a stage ended; above all no stack trace. */
function isExpected(line: string): boolean {
  return [
    /^content\/[^:]+:\d+:\d+ {2}[a-z-]+( \(warning\))? {2}.+ — .+$/,
    /^ {2}\d+ \| /,
    /^ +\^$/,
    /^(check|build): /,
    /^$/,
  ].some((pattern) => pattern.test(line));
}

/** Puts a fault into a content file. */
function replace(file: string, from: string, to: string) {
  const path = project.path('content', file);
  const before = readFileSync(path, 'utf8');
  if (!before.includes(from)) throw new Error(`${file} does not say ${from}`);
  writeFileSync(path, before.replace(from, to));
}

function expectFormerSite() {
  expect(former.size).toBeGreaterThan(60);
  expect(differences(former, bytesOf(project.path('dist')))).toEqual([]);
}
