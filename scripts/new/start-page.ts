import { posix } from 'node:path';

import { otherLanguage } from '../../src/i18n/languages.ts';
import type { Language } from '../../src/i18n/languages.ts';
import type { Page } from '../../src/model/page.ts';
import type { Entry } from '../../src/schemas/read.ts';
import { readFolder } from './folder.ts';
import type { Folder } from './folder.ts';
import { dataKinds, kindOf, slugRefusal, unknownKind } from './names.ts';
import type { Kind } from './names.ts';
import { afterComparison, afterPage, afterTerm } from './next-steps.ts';
import type { Plan, Refusal } from './plan.ts';

export interface PageRequest {
  /** As typed: `articles`, or `article`. */
  kind: string;
  slug: string;
  /** The language that the page is first written in; English where it is left out. */
  from?: Language | undefined;
}

/**
 * The files of a new page, from its archetype.
 *
 * @param archetypes texts by path inside scripts/archetypes
 * @param today `2026-11-22`
 */
export function startPage(
  { kind: word, slug, from }: PageRequest,
  folder: Folder,
  archetypes: ReadonlyMap<string, string>,
  today: string,
): Plan | Refusal {
  const kind = kindOf(word);
  if (!kind) return unknownKind(word);
  const page = `${kind}/${slug}`;
  const { entries, pages } = readFolder(folder);
  const refusal =
    slugRefusal(slug) ?? takenRefusal(page, folder, pages) ?? languageRefusal(kind, from);
  if (refusal) return refusal;
  const topic = firstTopic(entries);
  if (!topic)
    return {
      message: 'topics.yaml names no topic yet',
      hint: 'add one there first, or mend the file',
    };

  const source = from ?? 'en';
  const fill = (text: string) =>
    text.replaceAll('<today>', today).replaceAll('<topic>', topic).replaceAll('<source>', source);
  const files = new Map(
    [...archetypes]
      .filter(([file]) => file === `${kind}.yaml` || file.startsWith(`${kind}/`))
      .map(([file, text]) => [
        file.replace(kind, page),
        fill(text.replace(headLine, () => headOf(kind, file, source, archetypes))),
      ]),
  );
  const understood = word === kind ? '' : `“${word}” means ${kind}: `;
  return {
    page,
    done: `${understood}${page}${isData(kind) ? '' : `, ${names[source]} first`}`,
    files,
    steps: stepsAfter(kind, slug, source, folder.name),
  };
}

const names: Record<Language, string> = { en: 'English', zh: 'Chinese' };

const isData = (kind: Kind) => dataKinds.includes(kind);

/** The line of an archetype that gives way to the facts, or to what the file is a translation of. */
const headLine = /^# <head>\n/m;

/** A talk has its facts in talk.yaml, so that only its translation needs a line in the head. */
function headOf(
  kind: Kind,
  file: string,
  source: Language,
  archetypes: ReadonlyMap<string, string>,
): string {
  const head = (name: string) => archetypes.get(`heads/${name}.yaml`) ?? '';
  if (file.endsWith('.yaml')) return head('source.both');
  if (posix.basename(file, '.mdx') !== source) return head(`translation.${otherLanguage(source)}`);
  return kind === 'talks' ? '' : head(`source.${source}`);
}

function takenRefusal(page: string, { files }: Folder, pages: Page[]): Refusal | undefined {
  const taken = files.some((file) => {
    const name = file.toLowerCase();
    return name.startsWith(`${page}/`) || name === `${page}.yaml`;
  });
  if (taken)
    return {
      message: `${page} exists already`,
      hint: 'choose another name',
    };
  const other = pages.find(({ facts }) => facts.aliases.some((alias) => alias === page));
  return (
    other && {
      message: `${page} is a former address of ${other.id}`,
      hint: 'choose another name, or take it out of `aliases` there',
    }
  );
}

function languageRefusal(kind: Kind, from: Language | undefined): Refusal | undefined {
  return from && isData(kind)
    ? {
        message: `a file in ${kind}/ holds both languages`,
        hint: `leave out --from ${from}`,
      }
    : undefined;
}

function firstTopic(entries: Entry[]): string | undefined {
  const topics = entries.find(({ collection }) => collection === 'topics');
  return topics && Object.keys(topics.data)[0];
}

function stepsAfter(kind: Kind, slug: string, source: Language, folder: string) {
  const place = `${folder}/${kind}/${slug}`;
  if (kind === 'comparisons') return afterComparison(slug, `${place}.yaml`);
  if (kind === 'glossary') return afterTerm(slug, `${place}.yaml`);
  const factsFile = kind === 'talks' ? 'talk.yaml' : `${source}.mdx`;
  return afterPage(`${kind}/${slug}`, source, place, factsFile);
}
