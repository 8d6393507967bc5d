import { languages } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import { translator } from '../i18n/translator.ts';
import type { Listed } from '../schemas/site.ts';
import { overviewTargets } from './addresses.ts';
import type { Frame } from './frame.ts';
import type { Site } from './site.ts';

/** The picture that other programs show beside a link to a page. */
export interface Preview {
  /** Full address. */
  address: string;
  alt: string;
  /** What the list that the page belongs to is called; missing where the title says it already. */
  section: string | undefined;
}

/** In pixels; the shape that Facebook, LinkedIn and WeChat crop least. */
export const previewSize = { width: 1200, height: 630 } as const;

/** The name of the file beside a page’s own. */
export const previewFile = 'preview.png';

/** Pages that search engines may list have one, each at its own address. */
export function previewOf(frame: Frame): Preview | undefined {
  if (!frame.indexed) return undefined;
  const { language, title, kind, canonical } = frame;
  const section = sectionOf(language, title, kind);
  const site = frame.site[language];
  return {
    address: `${canonical}${previewFile}`,
    section,
    alt:
      title === site
        ? title
        : translator(language)('preview.alt', { title, section: section ?? site }),
  };
}

/** What a preview picture shows. */
export interface Shown {
  language: Language;
  title: string;
  /** What the list that the page belongs to is called; on the home page, what the site is for. */
  section: string | undefined;
  site: string;
}

/** What the picture of every page shows that has one, by the page’s path below the site’s own. */
export function everyPreview(site: Site): Map<string, Shown> {
  const { name, description } = site.settings;
  const names = languages.map((language) => name[language]).join(' ');
  const chooser = { language: 'en', title: names, section: description.en, site: names } as const;
  const overviews = overviewTargets(site).filter((target) => target !== 'search');
  return new Map<string, Shown>([
    ['', chooser],
    ...languages.flatMap((language) =>
      [
        ...overviews.map((target) => [target, shownOnOverview(site, target, language)] as const),
        ...site.pages.flatMap(({ id, kind, texts }) => {
          const { title } = texts[language] ?? {};
          return title === undefined
            ? []
            : [[id, { title, section: sectionOf(language, title, kind) }] as const];
        }),
      ].map(([target, shown]): [string, Shown] => [
        `${language}/${target}`,
        { language, ...shown, site: name[language] },
      ]),
    ),
  ]);
}

function shownOnOverview(
  { settings, topics }: Site,
  target: string,
  language: Language,
): Pick<Shown, 'title' | 'section'> {
  if (target === '')
    return { title: settings.name[language], section: settings.description[language] };
  const topic = topics[target.replace('topics/', '')]?.name[language];
  if (target.includes('/') && topic !== undefined)
    return { title: topic, section: sectionOf(language, topic, 'topics') };
  const title = translator(language)(`${target as Listed | 'new'}.title`);
  return { title, section: undefined };
}

function sectionOf(language: Language, title: string, list: Listed | undefined) {
  const name = list && translator(language)(`${list}.title`);
  return name === title ? undefined : name;
}
