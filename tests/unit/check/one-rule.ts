import { readContent } from '../../../scripts/check/content.ts';
import { placesIn } from '../../../scripts/check/places.ts';
import type { Finding, Rule } from '../../../scripts/check/rule.ts';
import { applyEdits } from '../../../scripts/fix.ts';
import { article, siteYaml } from '../../support/mini-site.ts';

/** What one rule says of a few files beside a site.yaml, and the files as its mends leave them. */
export function ask(rule: Rule, files: Record<string, string>) {
  const texts = new Map(Object.entries({ 'site.yaml': siteYaml, ...files }));
  const findings = rule.find(readContent({ texts }).content);
  const mended = Object.entries(files).map(([file, text]) => {
    const edits = findings.flatMap((finding) =>
      finding.file === file && finding.fix ? finding.fix : [],
    );
    return [file, applyEdits(text, edits)];
  });
  return {
    said: findings.map((finding) => say(finding, texts.get(finding.file) ?? '')),
    mended: Object.fromEntries(mended) as Record<string, string>,
  };
}

/** What one rule says of an article by its two bodies; the Chinese one begins on line 8, the English on line 9. */
export function askText(rule: Rule, zh: string, en = 'Text') {
  return ask(rule, article('a', en, zh)).said.map((line) => line.replace('articles/a/', ''));
}

/** A Chinese body as the rule’s mends leave it, once they change nothing more. */
export function mend(rule: Rule, zh: string): string {
  const { mended } = ask(rule, article('a', 'Text', zh));
  const body = mended['articles/a/zh.mdx']?.split('\n---\n\n')[1]?.replace(/\n$/, '') ?? '';
  return body === zh ? body : mend(rule, body);
}

function say({ file, at, severity, message, hint }: Finding, text: string): string {
  const { line, column } = typeof at === 'number' ? placesIn(text)(at) : at;
  return `${file}:${line}:${column} ${severity ?? 'error'}: ${message} — ${hint}`;
}
