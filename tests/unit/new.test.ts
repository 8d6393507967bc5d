import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { visit } from 'unist-util-visit';
import { afterAll, describe, expect, test } from 'vitest';

import { kinds } from '../../scripts/new/names.ts';
import { marks } from '../../scripts/new/plan.ts';
import type { Plan, Refusal } from '../../scripts/new/plan.ts';
import { startPage } from '../../scripts/new/start-page.ts';
import { listFiles, readTexts } from '../../src/content-folder.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { parseProse } from '../../src/prose/parse.ts';
import { article, mdx, miniSite, source } from '../support/mini-site.ts';
import { folder, isNoFiller, made, refusal } from '../support/new-page.ts';

const archetypes = readTexts('scripts/archetypes').texts;

function start(kind: string, slug: string, from?: Language, files = {}): Plan | Refusal {
  return startPage({ kind, slug, from }, folder(files), archetypes, '2026-11-22');
}

const textKinds = kinds.filter((kind) => kind !== 'comparisons' && kind !== 'glossary');
const inEitherLanguage = textKinds.flatMap((kind) =>
  (['en', 'zh'] as const).map((from) => [kind, from] as const),
);

describe('a new page', () => {
  test.each([...inEitherLanguage, ['comparisons', undefined], ['glossary', undefined]] as const)(
    'of %s, from %s, passes the check but for its fillers',
    (kind, from) => {
      const { problems } = miniSite(made(start(kind, 'new-page', from)));
      expect(problems.filter(isNoFiller)).toEqual([]);
    },
  );

  test.each([...inEitherLanguage, ['comparisons', undefined]] as const)(
    'of %s, from %s, is a draft in both languages, dated today, about the first topic',
    (kind, from) => {
      const { site } = miniSite(made(start(kind, 'new-page', from)));
      expect(site?.pages).toEqual([]);
      expect(site?.drafts).toMatchObject([
        {
          id: `${kind}/new-page`,
          source: from ?? 'en',
          facts: { published: '2026-11-22', topics: ['baking'] },
          texts: { en: {}, zh: {} },
        },
      ]);
    },
  );

  test.each(inEitherLanguage)('of %s, from %s, gives advice that no reader sees', (kind, from) => {
    for (const [file, text] of Object.entries(made(start(kind, 'new-page', from)))) {
      if (!file.endsWith('.mdx')) continue;
      const { advice, told } = readText(file, text);
      expect(advice.length, file).toBeGreaterThan(0);
      for (const each of advice) expect(told).not.toContain(each);
      const inChinese = advice.filter((each) => /\p{Script=Han}/u.test(each));
      expect(inChinese.length, file).toBe(file.endsWith('/zh.mdx') ? advice.length : 0);
    }
  });

  test.each(kinds)('of %s marks what is to be replaced, leaves no blank of its own', (kind) => {
    for (const [file, text] of Object.entries(made(start(kind, 'new-page')))) {
      expect(text, file).not.toMatch(/<(?:today|topic|source|head)>/);
      if (!file.endsWith('/zh.mdx')) expect(text, file).toContain(marks.write.en);
      if (!file.endsWith('/en.mdx')) expect(text, file).toContain(marks.write.zh);
    }
  });

  test('has the facts in the source alone', () => {
    const files = made(start('article', 'new-page', 'zh'));
    expect(files['articles/new-page/zh.mdx']).toContain('\ndraft: true\n---\n');
    expect(files['articles/new-page/en.mdx']).toContain('\ntranslation: { of: zh }\n---\n');
    expect(files['articles/new-page/en.mdx']).not.toContain('published');
  });

  test('says what was understood, and three steps in both languages', () => {
    const { done, steps } = start('talk', 'new-page', 'zh') as Plan;
    expect([done, ...steps.flatMap(({ en, zh }) => [en, zh])]).toMatchInlineSnapshot(`
      [
        "“talk” means talks: talks/new-page, Chinese first",
        "Write content/talks/new-page/zh.mdx: replace everything marked （待写）, delete the advice.",
        "写好content/talks/new-page/zh.mdx：换掉每一处（待写），删掉提示。",
        "Do the same in content/talks/new-page/en.mdx: same sections, tables and lists, sentences of its own. Then: npm run translations -- accept talks/new-page",
        "再写好content/talks/new-page/en.mdx：小节、表格、列表一一对应，句子自己写。然后运行：npm run translations -- accept talks/new-page",
        "To publish, delete the line draft: true in content/talks/new-page/talk.yaml, and check: npm run check -- content/talks/new-page",
        "要发布时，删掉content/talks/new-page/talk.yaml里的draft: true一行，再检查：npm run check -- content/talks/new-page",
      ]
    `);
  });

  const taken = {
    ...article('old-page', 'Text.', '正文。'),
    'articles/other/en.mdx': mdx(source('Other', 'aliases: [articles/former]')),
    'glossary/oven.yaml': 'name: { en: Oven, zh: 烤箱 }\ndefinition: { en: Hot, zh: 热 }\n',
  };

  test('is refused under a malformed, reserved or taken name, and under an unknown kind', () => {
    const asked = [
      'articles My Page',
      'articles myPage_2',
      'articles Café culture',
      'articles ../secret',
      'articles 招聘 guide',
      'articles a--b',
      'articles Index',
      'faqs con',
      `faqs ${'x'.repeat(300)}`,
      'articles old-page',
      'term oven',
      'articles former',
      'artcles new-page',
      'pages new-page',
    ];
    const said = asked.map((line) => {
      const [kind = '', ...name] = line.split(' ');
      return refusal(start(kind, name.join(' '), undefined, taken));
    });
    expect(said).toMatchInlineSnapshot(`
      [
        "\`My Page\` is not a usable name — did you mean \`my-page\`?",
        "\`myPage_2\` is not a usable name — did you mean \`my-page-2\`?",
        "\`Café culture\` is not a usable name — did you mean \`cafe-culture\`?",
        "\`../secret\` is not a usable name — did you mean \`secret\`?",
        "\`招聘 guide\` is not a usable name — use small letters a–z, digits and single hyphens, in English: my-page",
        "\`a--b\` is not a usable name — did you mean \`a-b\`?",
        "the name \`Index\` is reserved — choose another",
        "the name \`con\` is reserved — choose another",
        "the name has 300 characters — use 80 at the most: it becomes the page’s address",
        "articles/old-page exists already — choose another name",
        "glossary/oven exists already — choose another name",
        "articles/former is a former address of articles/other — choose another name, or take it out of \`aliases\` there",
        "there is no kind \`artcles\` — did you mean \`articles\`?",
        "there is no kind \`pages\` — write one of: articles, playbooks, faqs, talks, comparisons, glossary, translation",
      ]
    `);
  });

  test('is refused where a language makes no sense, or no topic exists', () => {
    expect(refusal(start('comparison', 'new-page', 'zh'))).toMatchInlineSnapshot(
      `"a file in comparisons/ holds both languages — leave out --from zh"`,
    );
    expect(
      refusal(start('article', 'new-page', 'en', { 'topics.yaml': '' })),
    ).toMatchInlineSnapshot(
      `"topics.yaml names no topic yet — add one there first, or mend the file"`,
    );
  });
});

describe('npm run new', { timeout: 60_000 }, () => {
  const content = mkdtempSync(join(tmpdir(), 'new-page-'));
  cpSync('tests/site', content, { recursive: true });
  afterAll(() => rmSync(content, { recursive: true }));

  function run(...args: string[]) {
    const before = listFiles(content);
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/new.ts', ...args], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT: content },
    });
    const written = listFiles(content).filter((file) => !before.includes(file));
    return { status, stdout, stderr: stderr.trim(), written };
  }

  test('writes the files and names them', () => {
    const { status, stdout, written } = run('playbook', 'second-loaf', '--from', 'zh');
    expect(status).toBe(0);
    expect(written).toEqual(['playbooks/second-loaf/en.mdx', 'playbooks/second-loaf/zh.mdx']);
    for (const file of written) expect(stdout).toContain(file);
    const [day] = /(?<=^published: )\S+$/m.exec(
      readFileSync(join(content, 'playbooks/second-loaf/zh.mdx'), 'utf8'),
    ) ?? [''];
    expect(Math.abs(Date.parse(day) - Date.now())).toBeLessThan(2 * 86_400_000);
  });

  test('adds the missing language', () => {
    expect(run('translation', 'articles/only-english')).toMatchObject({
      status: 0,
      written: ['articles/only-english/zh.mdx'],
    });
  });

  const refused = { status: 1, written: [] };

  test('writes nothing where it refuses, and says why in one line', () => {
    const outcomes = [
      run(),
      run('articles', 'x', '--form', 'zh'),
      run('articles', 'x', '--from', 'cn'),
      run('translation', 'articles/starter', '--from', 'zh'),
      run('articles', 'Two', 'words'),
    ];
    for (const { status, written } of outcomes) expect({ status, written }).toEqual(refused);
    expect(outcomes.map(({ stderr }) => stderr)).toMatchInlineSnapshot(`
      [
        "new: what is to be made? — write npm run new -- <kind> <name> [--from en|zh], or npm run new -- translation <kind>/<name>; kinds are articles, playbooks, faqs, talks, comparisons, glossary",
        "new: Unknown option '--form' — write npm run new -- <kind> <name> [--from en|zh], or npm run new -- translation <kind>/<name>; kinds are articles, playbooks, faqs, talks, comparisons, glossary",
        "new: there is no language \`cn\` — write --from en or --from zh",
        "new: the source tells the language — leave out --from zh",
        "new: \`Two words\` is not a usable name — did you mean \`two-words\`?",
      ]
    `);
  });
});

/** The advice in a text’s comments, and everything it tells a reader. */
function readText(file: string, text: string) {
  const advice: string[] = [];
  const told: string[] = [];
  const body = text.replace(/^---[\s\S]*?\n---\n/, '');
  const { tree } = parseProse(file, body);
  if (!tree) throw new Error(`${file} cannot be read`);
  visit(tree, (node) => {
    if (node.type === 'mdxFlowExpression')
      advice.push(node.value.replace(/^\/\*\s*|\s*\*\/$/g, ''));
    else if ('value' in node) told.push(node.value);
  });
  return { advice, told: told.join('\n') };
}
