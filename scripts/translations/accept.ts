import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { isMap, isScalar, parseDocument, stringify } from 'yaml';

import { otherLanguage } from '../../src/i18n/languages.ts';
import type { Page } from '../../src/model/page.ts';
import { statements } from '../../src/model/translation.ts';
import { suggest } from '../../src/schemas/nearest.ts';
import type { TranslationRecord } from '../../src/schemas/page.ts';

/**
 * Records in the translation’s head that it says what the source says today.
 *
 * @param sections ids to accept; all of them when empty
 * @param today ISO 8601
 */
export function accept(page: Page, folder: string, sections: string[], today: string): string {
  const source = page.texts[page.source];
  const text = page.texts[otherLanguage(page.source)];
  if (!source || !text?.translation)
    throw new Error(
      `${page.id} has no translation to accept — make one: npm run new -- translation ${page.id}`,
    );

  const now = new Map(statements(source).map(({ id, print }) => [id, print]));
  const before = text.translation.sections ?? {};
  const known = new Set([...now.keys(), ...Object.keys(before)]);
  const unknown = sections.find((id) => !known.has(id));
  if (unknown !== undefined)
    throw new Error(`${page.id} has no section \`${unknown}\` — ${suggest(unknown, [...known])}`);

  const accepted = sections.length > 0 ? new Set(sections) : known;
  const recorded = [...now]
    .map(([id, print]) => [id, accepted.has(id) ? print : before[id]] as const)
    .filter((pair): pair is [string, string] => pair[1] !== undefined);
  const lost = Object.entries(before).filter(([id]) => !now.has(id) && !accepted.has(id));
  const record = {
    of: page.source,
    accepted: today,
    sections: Object.fromEntries([...recorded, ...lost]),
  };
  const path = join(folder, text.file);
  writeFileSync(path, withRecord(readFileSync(path, 'utf8'), record));
  const what = sections.length > 0 ? sections.join(', ') : 'all sections';
  return `accepted: ${text.file}, ${what}`;
}

/** The file’s text with another translation record and not a character else changed. */
export function withRecord(file: string, record: TranslationRecord): string {
  const head = /^---[ \t]*\r?\n([\s\S]*?)^---/m.exec(file)?.[1] ?? '';
  const start = file.indexOf(head);
  const { contents } = parseDocument(head);
  const pair = isMap(contents)
    ? contents.items.find(({ key }) => isScalar(key) && key.value === 'translation')
    : undefined;
  const key = pair && isScalar(pair.key) ? pair.key.range : undefined;
  const value = pair && isMap(pair.value) ? pair.value.range : undefined;
  if (!key || !value) return file;
  const written = stringify({ translation: record }, { lineWidth: 0 });
  const after = head.slice(value[1]).replace(/^[ \t]*\r?\n/, '');
  const head2 = head.slice(0, key[0]) + written + after;
  return file.slice(0, start) + head2 + file.slice(start + head.length);
}
