import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';

import { otherLanguage } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import { translator } from '../i18n/translator.ts';
import { kinds } from '../schemas/fields.ts';
import { fold } from '../search/folding.ts';
import type { SearchMessages } from '../search/messages.ts';
import type { SearchTables, TermEntry } from '../search/tables.ts';
import { pathTo } from './addresses.ts';
import { functionWords } from './function-words.ts';
import { searchBundles } from './search-bundles.ts';
import { oncePerSite } from './site.ts';
import type { Site } from './site.ts';

/** The tables that search fetches beside its index, for readers of one language. */
export function searchTables(site: Site, language: Language): SearchTables {
  return {
    ...tablesOfBoth(site),
    names: {
      bundles: Object.values(searchBundles(site)).flat(),
      messages: messagesIn(language),
      terms: termsOf(site, language),
      kinds: kindNames(language),
      functionWords,
      synonyms,
      topics: Object.fromEntries(
        Object.entries(site.topics).map(([id, { name }]) => [id, name[language]]),
      ),
    },
    definitions: Array.from(site.terms.values(), ({ definition }) => definition[language]),
  };
}

/** What readers of both languages are given. */
const tablesOfBoth = oncePerSite((site) => {
  const zh = textsOf(site, 'zh');
  return {
    han: { traditional: traditionalOf(zh.join('')), regional: regionalOf(zh.join('\n')) },
    pinyin: pinyinTable(site),
    words: wordTable(textsOf(site, 'en')),
  };
});

function messagesIn(language: Language): SearchMessages {
  const t = translator(language);
  return {
    one: t('search.count', { count: 1 }),
    other: t('search.count', { count: 2 }).replace('2', '{count}'),
    empty: t('search.empty', { query: '{query}' }),
    more: t('search.more'),
    loading: t('search.loading'),
    insteadOf: t('search.insteadOf', { query: '{query}' }),
    definition: t('search.definition'),
    perhaps: t('search.perhaps'),
    all: t('search.all'),
    foundIn: { en: t('search.foundInEnglish'), zh: t('search.foundInChinese') },
    results: t('search.results'),
    closeMatches: t('search.close.label'),
    age: t('search.age', { age: '{age}' }),
  };
}

function kindNames(language: Language): Record<string, string> {
  const t = translator(language);
  return Object.fromEntries(
    [...kinds, 'glossary' as const, 'topics' as const].map((kind) => [kind, t(`${kind}.title`)]),
  );
}

function termsOf(site: Site, language: Language): TermEntry[] {
  const other = otherLanguage(language);
  return [...site.terms].map(([id, { name, variants }]) => ({
    path: pathTo(site, language, 'glossary', id),
    title: name[language],
    names: [name[language], name[other], ...variants[language], ...variants[other]]
      .flatMap(withoutBrackets)
      .map((text) => fold(text.normalize('NFKC')).replace(/\p{Pd}/gu, ' ')),
  }));
}

/** `OKR (objectives and key results)` is known by what stands before the brackets and by what stands in them. */
function withoutBrackets(name: string): string[] {
  const [, before, inside] = /^(.+?)\s*[(（](.+)[)）]$/.exec(name) ?? [];
  return before && inside ? [name, before, inside] : [name];
}

/** Every word that a site says in one language, drafts left out. */
function textsOf(site: Site, language: Language): string[] {
  const terms = [...site.terms.values()].flatMap(({ name, definition, variants }) => [
    name[language],
    definition[language],
    ...variants[language],
  ]);
  const topics = Object.values(site.topics).flatMap(({ name, description }) => [
    name[language],
    description[language],
  ]);
  return [
    ...terms,
    ...topics,
    ...site.pages.flatMap((page) => {
      const text = page.texts[language];
      if (!text) return [];
      const { title, description, answer = '', audience = '', goal = '', sections } = text;
      return [
        ...[title, description, answer, audience, goal],
        ...sections.flatMap((section) => [section.title, section.text]),
        ...stringsIn(page.comparison),
        ...stringsIn(page.talk),
      ];
    }),
  ];
}

function stringsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  return data && typeof data === 'object' ? Object.values(data).flatMap(stringsIn) : [];
}

const simplify = Converter({ from: 't', to: 'cn' });

/** Each character that is Traditional writing for one the site uses. */
function traditionalOf(text: string): [from: string, to: string] {
  const used = new Set(text);
  const [first, last] = [0x3400, 0x9fff];
  const pairs = Array.from({ length: last - first + 1 }, (_, index) => {
    const traditional = String.fromCodePoint(first + index);
    return [traditional, simplify(traditional)] as const;
  }).filter(([traditional, simple]) => traditional !== simple && used.has(simple));
  return [pairs.map(([from]) => from).join(''), pairs.map(([, to]) => to).join('')];
}

/** What readers in English say for one another, and the glossary does not settle. */
const synonyms = [
  ['dept', 'department'],
  ['ceo', 'leaders', 'leadership', 'executives', 'boss', 'bosses', 'top management'],
  ['staff', 'employees', 'workers', 'team members'],
  ['linkedin', 'social media'],
  ['wechat', 'social media'],
  ['leave', 'lose', 'quit', 'resign'],
  ['背调', '背景调查'],
  ['校招', '校园招聘'],
  ['社招', '社会招聘'],
  ['内推', '内部推荐'],
];

/** What Taiwan, Hong Kong and overseas readers say, in Simplified characters, and what readers in China say. */
const regional: [string, string][] = [
  ['行销', '营销'],
  ['品质', '质量'],
  ['资讯', '信息'],
  ['专案', '项目'],
  ['网路', '网络'],
  ['软体', '软件'],
  ['影片', '视频'],
  ['短影音', '短视频'],
  ['影音', '视频'],
  ['部落格', '博客'],
  ['薪资', '薪酬'],
  ['薪水', '薪酬'],
  ['回馈', '反馈'],
  ['管道', '渠道'],
  ['通路', '渠道'],
  ['简报', '幻灯片'],
  ['投影片', '幻灯片'],
  ['职缺', '岗位'],
  ['职务', '岗位'],
  ['职涯', '职业'],
  ['社群', '社交'],
  ['市占率', '市场占有率'],
  ['市占率', '市场份额'],
  ['转换率', '转化率'],
  ['转单率', '转化率'],
  ['回购率', '复购率'],
  ['计划书', '方案'],
  ['范本', '模板'],
  ['样板', '模板'],
  ['数位', '数字'],
  ['资料', '数据'],
  ['主管', '经理'],
  ['同仁', '同事'],
  ['员工旅程', '员工生命周期'],
  ['客诉', '客户投诉'],
  ['业务员', '销售人员'],
  ['顾客', '客户'],
  ['雇员', '员工'],
  ['人资', '人力资源'],
  ['人事部', '人力资源部'],
  ['行销部', '市场部'],
  ['营销部', '市场部'],
  ['绩效考核', '绩效评估'],
  ['教育训练', '培训'],
  ['训练', '培训'],
  ['面谈', '面试'],
  ['徵才', '招聘'],
  ['征才', '招聘'],
  ['招募', '招聘'],
  ['留才', '保留人才'],
  ['离职潮', '离职'],
  ['流动率', '离职率'],
  ['新人', '新员工'],
  ['电邮', '邮件'],
  ['短片', '短视频'],
  ['口号标语', '口号'],
  ['讲座', '演讲'],
  ['讲稿', '演讲'],
  ['纽西兰', '新西兰'],
  ['奥克兰市', '奥克兰'],
  ['行销', '市场'],
  ['导演', '编导'],
  ['合作', '协作'],
  ['配合', '协作'],
  ['差别', '区别'],
  ['差异', '区别'],
  ['不同', '区别'],
  ['老板', '领导'],
  ['上司', '领导'],
  ['主意', '想法'],
];

function regionalOf(text: string): [string, string][] {
  return regional.filter(([, ours]) => text.includes(ours));
}

/** Titles, headings and terms, a phrase at a time. */
function pinyinTable(site: Site): SearchTables['pinyin'] {
  const phrases = [
    ...[...site.terms.values()].flatMap(({ name, variants }) => [name.zh, ...variants.zh]),
    ...Object.values(site.topics).map(({ name }) => name.zh),
    ...site.pages.flatMap(({ texts: { zh }, comparison }) => [
      zh?.title ?? '',
      ...(zh?.sections.map(({ title }) => title) ?? []),
      ...(comparison?.criteria.map(({ name }) => name.zh) ?? []),
      ...(comparison?.options.map(({ name }) => name.zh) ?? []),
    ]),
  ].flatMap((text) => text.match(/\p{Script=Han}{2,}/gu) ?? []);
  return [...new Set(phrases)].map((phrase) => [phrase, syllables(phrase)]);
}

function syllables(phrase: string): string {
  return pinyin(phrase, { toneType: 'none', v: true }).replace(/v/g, 'u');
}

/** English words long enough to be mistyped, the most used first. */
function wordTable(texts: string[]): string[] {
  const counts = new Map<string, number>();
  for (const [word] of fold(texts.join('\n')).matchAll(/\p{Script=Latin}{4,}/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(([a, most], [b, least]) => least - most || (a < b ? -1 : 1))
    .map(([word]) => word);
}
