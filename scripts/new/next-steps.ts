import { otherLanguage } from '../../src/i18n/languages.ts';
import type { InBothLanguages, Language } from '../../src/i18n/languages.ts';
import { marks } from './plan.ts';

/** @param place the page’s folder as an editor types it: `content/articles/my-page` */
export function afterPage(
  page: string,
  source: Language,
  place: string,
  factsFile: string,
): InBothLanguages[] {
  const translation = otherLanguage(source);
  return [
    {
      en: `Write ${place}/${source}.mdx: replace everything marked ${marks.write[source]}, delete the advice.`,
      zh: `写好${place}/${source}.mdx：换掉每一处${marks.write[source]}，删掉提示。`,
    },
    {
      en: `Do the same in ${place}/${translation}.mdx: same sections, tables and lists, sentences of its own. Then: npm run translations -- accept ${page}`,
      zh: `再写好${place}/${translation}.mdx：小节、表格、列表一一对应，句子自己写。然后运行：npm run translations -- accept ${page}`,
    },
    publish(`${place}/${factsFile}`, place),
  ];
}

/** @param file of the comparison, as an editor types it */
export function afterComparison(slug: string, file: string): InBothLanguages[] {
  return [
    replaceMarks(file),
    publish(file, file),
    {
      en: `Show it in the pages it belongs to, in both languages: <ComparisonTable id="${slug}" />`,
      zh: `在需要它的页面里放上，两种语言都放：<ComparisonTable id="${slug}" />`,
    },
  ];
}

/** @param file of the term, as an editor types it */
export function afterTerm(slug: string, file: string): InBothLanguages[] {
  return [
    replaceMarks(file),
    {
      en: `Check it: npm run check -- ${file} (a term has no draft: the next build publishes it).`,
      zh: `检查：npm run check -- ${file}（术语没有草稿，下次构建就会发布）。`,
    },
    {
      en: `Mark it where it first matters in a section: <Term id="${slug}">…</Term>`,
      zh: `在小节里第一次用到它的地方标出来：<Term id="${slug}">…</Term>`,
    },
  ];
}

/** @param file of the translation, as an editor types it */
export function afterTranslation(
  page: string,
  language: Language,
  file: string,
): InBothLanguages[] {
  const mark = marks.translate[language];
  return [
    {
      en: `Translate ${file}: replace every ${mark}; the comments hold what the source says there.`,
      zh: `翻译${file}：换掉每一处${mark}；注释里是原文。`,
    },
    { en: `Check it: npm run check -- ${file}`, zh: `检查：npm run check -- ${file}` },
    {
      en: `When both say the same: npm run translations -- accept ${page}`,
      zh: `两种语言说的一致以后：npm run translations -- accept ${page}`,
    },
  ];
}

function replaceMarks(file: string): InBothLanguages {
  return {
    en: `Write ${file}: replace everything marked ${marks.write.en} and ${marks.write.zh}, delete the advice.`,
    zh: `写好${file}：换掉每一处${marks.write.en}和${marks.write.zh}，删掉提示。`,
  };
}

function publish(factsFile: string, checked: string): InBothLanguages {
  return {
    en: `To publish, delete the line draft: true in ${factsFile}, and check: npm run check -- ${checked}`,
    zh: `要发布时，删掉${factsFile}里的draft: true一行，再检查：npm run check -- ${checked}`,
  };
}
