import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

import { diffWordsWithSpace } from 'diff';

import { otherLanguage } from '../../src/i18n/languages.ts';
import type { Language } from '../../src/i18n/languages.ts';
import type { Page } from '../../src/model/page.ts';
import { sectionsOf } from '../../src/model/sections.ts';
import type { Section } from '../../src/model/sections.ts';
import { translationStatus } from '../../src/model/translation.ts';
import { parseProse } from '../../src/prose/parse.ts';

/** What changed in a page’s source since its translation was accepted, section by section. */
export function changesOf(page: Page, folder: string): string {
  const status = translationStatus(page);
  const source = page.texts[page.source];
  if (!status || !source) return `${page.id} holds both languages in one file; nothing can drift`;
  if (status.state === 'missing') return `${page.id} has no translation yet`;
  if (status.state === 'unrecorded')
    return `${page.id} was never accepted: read both files, then npm run translations -- accept ${page.id}`;

  const recorded = page.texts[otherLanguage(page.source)]?.translation?.sections ?? {};
  const open = status.sections.filter(({ state }) => state !== 'current');
  if (open.length === 0) return `${page.id} is current`;
  const former = formerSections(folder, source.file, new Set(Object.values(recorded)));
  return open
    .map(({ id, state }) => {
      const now = source.sections.find((section) => section.id === id);
      const then = former.get(recorded[id] ?? '');
      return [`## ${id}: ${state}`, ...body(id, now, then, page.source)].join('\n');
    })
    .join('\n\n');
}

function body(
  id: string,
  now: Section | undefined,
  then: Section | undefined,
  language: Language,
): string[] {
  if (id === 'title') return ['the title, description or another word of the head'];
  if (!now) return [then ? `[-${then.text}-]` : 'the source no longer has this section'];
  const text = `${now.title}\n${now.text}`;
  if (!then)
    return ['(its former text is not in the Git history at hand; this is what it says now)', text];
  return [wordDiff(`${then.title}\n${then.text}`, text, language)];
}

/** `[-gone-]{+new+}`, as git writes it; Chinese is cut into words by Intl.Segmenter. */
function wordDiff(then: string, now: string, language: Language): string {
  const intlSegmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return diffWordsWithSpace(then, now, { intlSegmenter })
    .map(({ value, added, removed }) => {
      if (added) return `{+${value}+}`;
      return removed ? `[-${value}-]` : value;
    })
    .join('');
}

/** Sections of earlier versions of a file, by fingerprint, as far back as the wanted ones need. */
function formerSections(folder: string, file: string, wanted: Set<string>): Map<string, Section> {
  const found = new Map<string, Section>();
  for (const version of versionsOf(folder, file)) {
    const { tree } = parseProse(file, version);
    for (const section of tree ? sectionsOf(tree) : [])
      if (wanted.has(section.fingerprint)) found.set(section.fingerprint, section);
    if (found.size === wanted.size) break;
  }
  return found;
}

function* versionsOf(folder: string, file: string): Generator<string> {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', folder, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  try {
    const commits = git('log', '--format=%H', '--', join(folder, file))
      .trim()
      .split('\n')
      .filter(Boolean);
    for (const commit of commits) {
      const text = git('show', `${commit}:./${file}`);
      yield text.replace(/^---[\s\S]*?^---/m, (head) => head.replace(/[^\n]/g, ' '));
    }
  } catch {
    // No Git, or a history that is cut short: what it has was yielded.
  }
}
