import { otherLanguage } from '../../src/i18n/languages.ts';
import { isPair } from '../../src/model/page.ts';
import type { Section } from '../../src/model/sections.ts';
import type { Finding, Rule } from './rule.ts';

/** Both languages of a page have the same sections in the same order. */
export const sectionsInStep: Rule = {
  name: 'sections-in-step',
  find: ({ pages }) =>
    pages.filter(isPair).flatMap(({ texts, source }) => {
      const original = texts[source];
      const translation = texts[otherLanguage(source)];
      if (!original?.tree || !translation?.tree) return [];
      return compare(
        named(original.sections),
        named(translation.sections),
        original.file,
        translation.file,
      );
    }),
};

function compare(
  source: Section[],
  translation: Section[],
  sourceFile: string,
  file: string,
): Finding[] {
  const problem = ({ line, column }: Section, inFile: string, message: string, hint: string) => ({
    file: inFile,
    at: { line, column },
    message,
    hint,
  });
  const ids = translation.map(({ id }) => id);
  const sourceIds = source.map(({ id }) => id);
  const missing = source
    .filter(({ id }) => !ids.includes(id))
    .map((section) =>
      problem(
        section,
        sourceFile,
        `the section \`${section.id}\` is missing in ${file}`,
        `add it there: ${'#'.repeat(section.depth)} … [#${section.id}]`,
      ),
    );
  const extra = translation
    .filter(({ id }) => !sourceIds.includes(id))
    .map((section) =>
      problem(
        section,
        file,
        `the section \`${section.id}\` does not exist in ${sourceFile}`,
        'give it the id of its counterpart there, or add it there too',
      ),
    );
  if (missing.length + extra.length > 0) return [...missing, ...extra];

  return translation
    .flatMap((section, index) => {
      const counterpart = source[index];
      if (!counterpart) return [];
      if (counterpart.id !== section.id)
        return problem(
          section,
          file,
          `the section \`${section.id}\` stands where ${sourceFile} has \`${counterpart.id}\``,
          'put the sections in the same order in both files',
        );
      if (counterpart.depth !== section.depth)
        return problem(
          section,
          file,
          `the heading of \`${section.id}\` is of another level than in ${sourceFile}`,
          `write ${'#'.repeat(counterpart.depth)}`,
        );
      return [];
    })
    .slice(0, 1);
}

function named(sections: Section[]): Section[] {
  return sections.filter(({ id }) => id !== '' && id !== 'lead');
}
