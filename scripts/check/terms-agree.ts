import { languages } from '../../src/i18n/languages.ts';
import type { Language } from '../../src/i18n/languages.ts';
import type { Content } from './content.ts';
import { passagesIn } from './passages/passages.ts';
import type { Finding, Rule } from './rule.ts';
import { loneMarks } from './parts/term-marks.ts';
import type { LoneMark } from './parts/term-marks.ts';
import { listed, namesOf, patternOf, spelling } from './parts/term-names.ts';

/** Terms are called what the glossary calls them, and what one language marks as a term the other names too. */
export const termsAgree: Rule = {
  name: 'terms-agree',
  find: (content) => [
    ...languages.flatMap((language) => avoidedNames(content, language)),
    ...loneMarks(content)
      .filter(({ isNamed }) => !isNamed)
      .map(absentTerm),
  ],
};

function avoidedNames(content: Content, language: Language): Finding[] {
  const terms = [...(content.site?.terms.values() ?? [])];
  const agreed = new Map(
    terms.flatMap(({ name, avoid }) =>
      listed(avoid, language).map((form) => [spelling(form), name[language]] as const),
    ),
  );
  const avoided = patternOf([...agreed.keys()], language);
  if (!avoided) return [];
  const containing = terms
    .flatMap((term) => namesOf(term, language))
    .filter((name) => spelling(name).search(avoided) >= 0);
  const allowed = patternOf(containing, language);

  return passagesIn(content, language)
    .filter(({ file }) => !file.startsWith('glossary/'))
    .flatMap(({ file, text, starts }) => {
      const rest = allowed ? text.replace(allowed, (name) => '\uFFFC'.repeat(name.length)) : text;
      return Array.from(rest.matchAll(avoided), ({ 0: form, index, groups }) => ({
        file,
        at: starts[index] ?? 0,
        message: `the glossary avoids “${form.replace(/\s+/g, ' ')}”`,
        hint: `write “${agreed.get(spelling(groups?.['name'] ?? ''))}”`,
      }));
    });
}

function absentTerm({ id, name, file, at, there, isMarkedHere }: LoneMark): Finding {
  const mark = `<Term id="${id}">${name}</Term>`;
  return {
    file,
    at,
    severity: 'warning',
    message: isMarkedHere
      ? `the term \`${id}\`, marked here, is not in the same section of ${there}`
      : `the term \`${id}\`, marked in ${there}, is not in this section`,
    hint: isMarkedHere ? `write ${mark} there too` : `write ${mark}`,
  };
}
