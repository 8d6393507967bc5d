import { otherLanguage } from '../../src/i18n/languages.ts';
import type { InBothLanguages, Language } from '../../src/i18n/languages.ts';
import { isPair } from '../../src/model/page.ts';
import { suggest } from '../../src/schemas/nearest.ts';
import { pageFactsSchema } from '../../src/schemas/page.ts';
import { readFolder } from './folder.ts';
import type { Folder } from './folder.ts';
import { dataKinds, kindOf, unknownKind } from './names.ts';
import { afterTranslation } from './next-steps.ts';
import { marks } from './plan.ts';
import type { Plan, Refusal } from './plan.ts';
import { skeletonOf } from './skeleton.ts';

/**
 * The file of a page’s missing language, with the structure of its source and fillers for its words.
 *
 * @param name as typed: `articles/my-page`, or the path of the page’s folder or file
 */
export function translatePage(name: string, folder: Folder): Plan | Refusal {
  const { name: place, files } = folder;
  const [, word, slug] = pageName.exec(name) ?? [];
  if (!word || !slug)
    return { message: `\`${name}\` is not a page`, hint: 'write <kind>/<name>: articles/my-page' };
  const kind = kindOf(word);
  if (!kind) return unknownKind(word);
  const id = `${kind}/${slug}`;
  if (dataKinds.includes(kind))
    return {
      message: `a file in ${kind}/ holds both languages`,
      hint: `write them side by side in ${place}/${id}.yaml`,
    };

  const { entries, pages } = readFolder(folder);
  const page = pages.find((each) => each.id === id);
  const source = page?.texts[page.source];
  const entry = entries.find(({ file }) => file === source?.file);
  if (!page || !source || !entry)
    return files.some((file) => file.startsWith(`${id}/`))
      ? unreadable(id, place)
      : { message: `there is no page \`${id}\``, hint: suggest(id, namesOf(pages)) };

  const language = otherLanguage(page.source);
  const file = `${id}/${language}.mdx`;
  if (isPair(page) || files.includes(file))
    return { message: `${place}/${file} exists already`, hint: 'go on writing there' };
  if (!source.tree) return unreadable(id, place);

  const body = skeletonOf(source.tree, {
    filler: marks.translate[language],
    comment: (heading) => `{/* ${sourceSays[language]}${inComment(heading)} */}`,
  });
  const text = `---\n${head(entry.data, language)}---\n\n${body}\n`;
  return {
    page: id,
    done: `${id}, from ${page.source === 'en' ? 'English to Chinese' : 'Chinese to English'}`,
    files: new Map([[file, text]]),
    steps: afterTranslation(id, language, `${place}/${file}`),
  };
}

const pageName = /([^/]+)\/([^/]+?)(?:\/(?:en|zh)\.mdx)?\/?$/;

const sourceSays: InBothLanguages = { en: 'Source: ', zh: '原文：' };

/** The words of the source’s head, each with a filler under what the source says. */
function head(data: object, language: Language): string {
  const words = Object.entries(data).filter(
    ([key]) => key !== 'translation' && !(key in pageFactsSchema.shape),
  );
  const lines = words.map(
    ([key, said]) =>
      `# ${sourceSays[language]}${inComment(String(said))}\n${key}: ${marks.translate[language]}\n`,
  );
  return `${lines.join('')}translation: { of: ${otherLanguage(language)} }\n`;
}

/** On one line, with nothing that would end the comment. */
function inComment(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('*/', '* /');
}

const namesOf = (pages: { id: string }[]) => pages.map(({ id }) => id);

function unreadable(id: string, place: string): Refusal {
  return {
    message: `the source of ${id} has problems`,
    hint: `mend them first: npm run check -- ${place}/${id}`,
  };
}
