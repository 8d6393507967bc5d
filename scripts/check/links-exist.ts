import type { Definition, Link } from 'mdast';

import type { Site } from '../../src/model/site.ts';
import { anchorsOf } from '../../src/model/addresses.ts';
import type { Page } from '../../src/model/page.ts';
import { visit } from '../../src/prose/visit.ts';
import { counterpartOfDownload, isDownload, pageOfDownload } from '../../src/schemas/downloads.ts';
import { kinds } from '../../src/schemas/fields.ts';
import { idsIn } from '../../src/prose/id-list.ts';
import { suggest } from '../../src/schemas/nearest.ts';
import type { Content } from './content.ts';
import { componentOf } from '../../src/prose/component-of.ts';
import type { Component } from '../../src/prose/component-of.ts';
import type { Finding, Rule } from './rule.ts';

/** Links, terms, tables and question lists lead to something that exists and is published. */
export const linksExist: Rule = {
  name: 'links-exist',
  find: ({ prose, site, files }) => {
    if (!site) return [];
    const pages = new Map([...site.pages, ...site.drafts].map((page) => [page.id as string, page]));
    return prose.flatMap(({ tree, file, page, language }) => {
      const found: Finding[] = [];
      const report = (node: { position?: Link['position'] }, wrong: Wrong | undefined) => {
        const { line = 1, column = 1 } = node.position?.start ?? {};
        if (wrong) found.push({ file, at: { line, column }, ...wrong });
      };
      visit(tree, (node) => {
        if (node.type === 'link' || node.type === 'definition')
          report(node, linkProblem(node, page, { pages, files, site }, language));
        if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
          for (const { given, what, known } of namesIn(componentOf(node), site))
            if (!known.includes(given))
              report(node, {
                message: `there is no ${what} \`${given}\``,
                hint: suggest(given, known),
              });
        }
      });
      return found;
    });
  },
};

type Wrong = Pick<Finding, 'message' | 'hint' | 'severity'>;

interface Name {
  given: string;
  what: string;
  known: string[];
}

/** What a component calls by its name. */
function namesIn(component: Component | undefined, site: Site): Name[] {
  const { id, topic, rows, options } = component?.props ?? {};
  switch (component?.name) {
    case 'Term':
      return id === undefined ? [] : [{ given: id, what: 'term', known: [...site.terms.keys()] }];
    case 'FaqList':
      return topic === undefined
        ? []
        : [{ given: topic, what: 'topic', known: Object.keys(site.topics) }];
    case 'ComparisonTable':
      return id === undefined ? [] : namesInTable(id, { rows, options }, site);
    default:
      return [];
  }
}

function namesInTable(
  id: string,
  { rows, options }: { rows: string | undefined; options: string | undefined },
  site: Site,
): Name[] {
  const tables = site.pages.filter(({ kind }) => kind === 'comparisons');
  const table = tables.find(({ slug }) => slug === id)?.comparison;
  if (!table) return [{ given: id, what: 'comparison', known: tables.map(({ slug }) => slug) }];
  const idsOf = (all: { id: string }[]) => all.map((each) => each.id);
  return [
    ...(idsIn(rows) ?? []).map((given) => ({
      given,
      what: `row in ${id}`,
      known: idsOf(table.criteria),
    })),
    ...(idsIn(options) ?? []).map((given) => ({
      given,
      what: `option in ${id}`,
      known: idsOf(table.options),
    })),
  ];
}

/** All that a link may lead to. */
interface Targets {
  pages: ReadonlyMap<string, Page>;
  files: Content['files'];
  site: Site;
}

function linkProblem(
  { url }: Link | Definition,
  page: Page,
  { pages, files, site }: Targets,
  language: 'en' | 'zh',
): Wrong | undefined {
  if (/^(https?:|mailto:)/i.test(url)) return addressProblem(url);
  if (/^[a-z][a-z0-9+.-]*:/i.test(url))
    return {
      message: `a link cannot begin with \`${url.split(':')[0]}:\``,
      hint: 'use https:, mailto: or a page of this site',
    };
  const [path = '', hash] = url.split('#', 2);
  if (path === '') return sectionProblem(page, hash, language);
  if (path.startsWith('templates/')) return downloadProblem(page, path, files, language);
  if (!path.startsWith('/'))
    return {
      message: `\`${url}\` does not say which page it means`,
      hint: 'write the page’s address without the language, /articles/…; a file to download: templates/…',
    };

  const name = path.replace(/^\/|\/$/g, '');
  if (/^(en|zh)(\/|$)/.test(name))
    return {
      message: `\`${url}\` names a language`,
      hint: `write /${name.slice(3)}: readers land in their own`,
    };
  if (name === 'glossary')
    return hash && !site.terms.has(hash)
      ? { message: `there is no term \`${hash}\``, hint: suggest(hash, [...site.terms.keys()]) }
      : undefined;
  if (name === '' || (kinds as readonly string[]).concat('search', 'topics').includes(name))
    return undefined;
  if (name.startsWith('topics/')) {
    const topic = name.slice('topics/'.length);
    return Object.hasOwn(site.topics, topic)
      ? undefined
      : {
          message: `there is no topic \`${topic}\``,
          hint: suggest(topic, Object.keys(site.topics)),
        };
  }
  const target = pages.get(name);
  if (!target)
    return {
      message: `there is no page \`${path}\``,
      hint: suggest(
        name,
        site.pages.map(({ id }) => id),
      ),
    };
  if (target.facts.draft && !page.facts.draft)
    return { message: `\`${path}\` is a draft`, hint: 'publish it first, or take the link out' };
  if (!target.texts[language] && page.texts[target.source])
    return {
      severity: 'warning',
      message: `\`${path}\` exists only in ${target.source === 'en' ? 'English' : 'Chinese'} so far`,
      hint: 'readers will see it in that language: translate it, or say so beside the link',
    };
  return sectionProblem(target, hash, language);
}

function addressProblem(url: string): Wrong | undefined {
  if (!URL.canParse(url))
    return {
      message: `\`${url}\` is not an address`,
      hint: 'compare it with the address bar of a browser',
    };
  const { username, host } = new URL(url);
  return username === ''
    ? undefined
    : {
        message: `\`${url}\` leads to ${host}, which readers would not think`,
        hint: 'take out what stands before the @',
      };
}

function downloadProblem(
  page: Page,
  name: string,
  files: Content['files'],
  language: 'en' | 'zh',
): Wrong | undefined {
  const file = `${page.id}/${name}`;
  if (!files.has(file) || !isDownload(file)) {
    const known = [...files.keys()].filter((path) => pageOfDownload(path) === page.id);
    return {
      message: `there is no file \`${name}\` to download`,
      hint: suggest(
        name,
        known.map((path) => path.slice(page.id.length + 1)),
      ),
    };
  }
  const counterpart = counterpartOfDownload(name);
  return name.includes(`.${language}.`) || counterpart === name
    ? undefined
    : {
        message: `\`${name}\` is the file for readers of the other language`,
        hint: `link to \`${counterpart}\` here`,
      };
}

function sectionProblem(
  target: Page,
  hash: string | undefined,
  language: 'en' | 'zh',
): Wrong | undefined {
  if (!hash) return undefined;
  const text = target.texts[language] ?? target.texts[target.source];
  if (!text?.tree && target.kind !== 'comparisons') return undefined;
  const ids = anchorsOf(target, text?.language);
  return ids.includes(hash)
    ? undefined
    : { message: `the page ${target.id} has no section \`${hash}\``, hint: suggest(hash, ids) };
}
