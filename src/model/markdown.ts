import type { Root } from 'mdast';
import { stringify } from 'yaml';

import { languageNames, languages, otherLanguage, tagOf } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import { heading, link, list, paragraph, quote, text } from '../prose/nodes.ts';
import { writeMarkdown } from '../prose/write.ts';
import { fullAddress, markdownAddress, overviewTargets, pathTo } from './addresses.ts';
import { textFor } from './page.ts';
import type { Page } from './page.ts';
import { plainHome, plainOverview } from './plain-overview.ts';
import { plainPage } from './plain-page.ts';
import type { PicturePath } from './plain-page.ts';
import type { Site } from './site.ts';

/** Something that can be read in one language, as one Markdown file. */
export type MarkdownFile = {
  /** What follows the language in the page’s address. */
  target: string;
} & ({ markdown: string } | MarkdownPage);

/** All that the Markdown of a page is written from. */
export interface MarkdownPage {
  facts: { title: string; [fact: string]: unknown };
  page: Page;
}

/** Everything that can be read in a language; lists are written, pages are yet to be. */
export function markdownFiles(site: Site, language: Language): MarkdownFile[] {
  const overviews = overviewTargets(site)
    .filter((target) => target !== 'search')
    .map((target) => ({ target, markdown: overviewMarkdown(site, target, language) }));
  const pages = site.pages
    .filter(({ texts }) => texts[language])
    .map((page) => ({ target: page.id, ...markdownPage(site, page, language) }));
  return [...overviews, ...pages];
}

/** A page as Markdown: its facts in front, then all that it says. */
export function pageMarkdown(
  site: Site,
  { page, facts }: MarkdownPage,
  language: Language,
  picturePath: PicturePath,
): string {
  return write(facts, plainPage(site, page, language, picturePath));
}

export function markdownPage(site: Site, page: Page, language: Language): MarkdownPage {
  const { title, description, audience } = textFor(page, language);
  const { published, updated, reviewed, topics, sources } = page.facts;
  const other = otherLanguage(language);
  const facts = {
    title,
    description,
    audience,
    canonical: fullAddress(site, pathTo(site, language, page.id)),
    language: tagOf(language),
    otherLanguage: page.texts[other] && markdownAddress(site, other, page.id),
    published,
    updated,
    reviewed,
    topics: topics.map((topic) => site.topics[topic]?.name[language] ?? topic),
    sources:
      sources.length > 0 ? sources.flatMap((id) => sourceFacts(site, id, language)) : undefined,
  };
  return { page, facts };
}

function sourceFacts(site: Site, id: string, language: Language) {
  const source = site.sources[id];
  if (!source) return [];
  const { name, kind, year, address, checked } = source;
  return { name: name[language], kind, year, address, checked };
}

/** Home, a list, a topic, the glossary or what is new as Markdown. */
export function overviewMarkdown(site: Site, target: string, language: Language): string {
  if (target === '') return llmsText(site, language);
  const { frame, tree } = plainOverview(site, target, language);
  const { title, description, canonical } = frame;
  return write({ title, description, canonical, language: tagOf(language) }, tree);
}

/** What the site is and where everything stands, for language models: https://llmstxt.org/ */
export function llmsText(site: Site, language: Language): string {
  return writeMarkdown(plainHome(site, language));
}

/** The llms.txt of the whole site, which leads to that of each language. */
export function llmsChooser(site: Site): string {
  const { name, description, tagline } = site.settings;
  return writeMarkdown({
    type: 'root',
    children: [
      heading(1, languages.map((language) => name[language]).join(' ')),
      quote(paragraph(text(description.en))),
      heading(2, languages.map((language) => languageNames[language]).join(' · ')),
      list(
        languages.map((language) => [
          link(languageNames[language], fullAddress(site, `${pathTo(site, language)}llms.txt`)),
          text(`: ${tagline[language]}`),
        ]),
      ),
    ],
  });
}

function write(facts: { title: string; [fact: string]: unknown }, { children }: Root): string {
  const body: Root = { type: 'root', children: [heading(1, facts.title), ...children] };
  return `---\n${stringify(facts, { lineWidth: 0 })}---\n\n${writeMarkdown(body)}`;
}
