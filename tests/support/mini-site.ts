import { checkContent } from '../../scripts/check/index.ts';
import { readContent } from '../../scripts/check/content.ts';
import type { Problem } from '../../src/schemas/problem.ts';

/** The site’s own file, as small as it may be. */
export const siteYaml = `
name: { en: Bread, zh: 面包 }
tagline: { en: Bake, zh: 烤 }
description: { en: On bread, zh: 关于面包 }
address: https://bread.example/
contact: baker@bread.example
home: { lead: { en: Hello, zh: 你好 }, ways: [] }
`;

const topicsYaml = `
baking: { name: { en: Baking, zh: 烘焙 }, description: { en: Heat, zh: 火候 } }
`;

/** The head of a source file that has no problems, with lines added. */
export function source(title: string, more = ''): string {
  return `title: ${title}\ndescription: How flour, water, salt and time become a loaf of bread.\nanswer: Two sentences.\npublished: 2026-01-02\ntopics: [baking]\n${more}`;
}

/** The head of a translation from English that has no problems. */
export function translation(title: string, more = ''): string {
  return `title: ${title}\ndescription: 面粉、水、盐和时间怎样变成一个面包，一步一步讲清楚。\nanswer: 两句话。\ntranslation: { of: en }\n${more}`;
}

/** An MDX file. */
export function mdx(head: string, body = ''): string {
  return `---\n${head.trimEnd()}\n---\n\n${body}\n`;
}

/** An article in both languages, by its two bodies. */
export function article(slug: string, en: string, zh: string): Record<string, string> {
  return {
    [`articles/${slug}/en.mdx`]: mdx(source('Title'), en),
    [`articles/${slug}/zh.mdx`]: mdx(translation('标题'), zh),
  };
}

/**
 * A whole tiny site: what the model makes of the files and what the check says of them. site.yaml and
 * topics.yaml are given where the test does not name them.
 */
export function miniSite(files: Record<string, string>) {
  const texts = new Map(
    Object.entries({ 'site.yaml': siteYaml, 'topics.yaml': topicsYaml, ...files }),
  );
  const { site } = readContent({ texts }).content;
  const problems = checkContent({ texts });
  return { site, problems, said: problems.map(say) };
}

function say({ file, line, column, rule, message, hint }: Problem): string {
  return `${file}:${line}:${column} ${rule}: ${message} — ${hint}`;
}
