import { isRefusal } from '../../scripts/new/plan.ts';
import type { Folder } from '../../scripts/new/folder.ts';
import type { Plan, Refusal } from '../../scripts/new/plan.ts';
import type { Problem } from '../../src/schemas/problem.ts';

const topics = 'baking: { name: { en: Baking, zh: 烘焙 }, description: { en: Heat, zh: 火 } }\n';

/** A content folder with one topic and these files. */
export function folder(files: Record<string, string> = {}): Folder {
  const texts = new Map(Object.entries({ 'topics.yaml': topics, ...files }));
  return { name: 'content', files: [...texts.keys()], texts };
}

/** The files of a page that was not refused. */
export function made(outcome: Plan | Refusal): Record<string, string> {
  if (isRefusal(outcome)) throw new Error(`${outcome.message} — ${outcome.hint}`);
  return Object.fromEntries(outcome.files);
}

/** What was said instead of making files. */
export function refusal(outcome: Plan | Refusal): string {
  return isRefusal(outcome) ? `${outcome.message} — ${outcome.hint}` : 'not refused';
}

/** An error other than the fillers, which are there to be replaced. */
export function isNoFiller({ severity, rule }: Problem): boolean {
  return severity === 'error' && rule !== 'fillers-replaced';
}
