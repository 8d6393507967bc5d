import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';

import { parse } from 'node-html-parser';

import { languages, otherLanguage } from '../i18n/languages.ts';
import type { InBothLanguages, Language } from '../i18n/languages.ts';
import { closeKeptFiles, keepAndPlace, keyOf, openKeptFiles, placeKept } from '../kept/files.ts';
import { takeAwayFile } from '../model/take-away.ts';
import type { TakeAwayPage, TakeAwayPlan } from '../model/take-away.ts';
import { standalone } from './article.ts';
import { startOf, takeAwayDocument } from './document.ts';
import { fetched } from './fetched.ts';

/**
 * Writes, beside every page, the file that holds it in both languages.
 *
 * @param folder of the built pages, in which the files are written
 * @param cache folder of the files of former builds
 * @param code fingerprint of the code that makes them
 * @returns how many files there are
 */
export async function buildTakeAways(
  plan: TakeAwayPlan,
  folder: string,
  cache: string,
  code: string,
): Promise<number> {
  const files = openKeptFiles(cache);
  const style = styleOf(plan, folder);
  const embedded = new Map<string, string | undefined>();
  const embed = (path: string) => {
    if (!embedded.has(path)) embedded.set(path, dataAddress(plan, folder, path));
    return embedded.get(path);
  };
  for (const page of plan.pages) {
    const printed = Object.fromEntries(
      languages.map((language) => [
        language,
        readFileSync(pageFile(folder, language, page), 'utf8'),
      ]),
    ) as InBothLanguages<string>;
    for (const language of languages) {
      const target = join(folder, language, page.id, takeAwayFile);
      // Pictures have a digest in their names.
      const key = keyOf(code, style, language, printed.en, printed.zh);
      if (placeKept(files, key, target)) continue;
      // Whoever has the build stopped is heard in between.
      await setImmediate();
      const document = takeAwayOf(plan, page, language, { printed, style, embed });
      const found = fetched(document);
      if (found.length > 0)
        throw new Error(`the take-away file of ${page.id} would fetch ${found.join(', ')}`);
      keepAndPlace(files, key, Buffer.from(document), target);
    }
  }
  closeKeptFiles(files);
  return plan.pages.length * languages.length;
}

function pageFile(folder: string, language: Language, { id }: TakeAwayPage): string {
  return join(folder, language, id, 'index.html');
}

interface Parts {
  /** The page’s HTML. */
  printed: InBothLanguages<string>;
  style: string;
  embed: (path: string) => string | undefined;
}

function takeAwayOf(
  { origin }: TakeAwayPlan,
  { isPair, shown }: TakeAwayPage,
  language: Language,
  { printed, style, embed }: Parts,
): string {
  const order = isPair ? [language, otherLanguage(language)] : [language];
  const prefixOf = (each: Language) => (each === language ? '' : `${each}-`);
  const texts = order.map((each) => {
    const other = otherLanguage(each);
    const { title, path, address } = shown[each];
    const counterpart = isPair
      ? { path: shown[other].path, prefix: prefixOf(other), start: startOf(other) }
      : undefined;
    return {
      language: each,
      title,
      address,
      article: standalone(
        { html: printed[each], path },
        { origin, embed },
        prefixOf(each),
        counterpart,
      ),
    };
  });
  return takeAwayDocument({ brand: brandOf(printed[language]), style, texts });
}

/** The site’s sign and names, as they stand at the head of a page. */
function brandOf(html: string): string {
  const header = html.slice(html.indexOf('<header'), html.indexOf('</header>'));
  return parse(header).querySelector('.site-header .brand')?.innerHTML ?? '';
}

/** The site’s one stylesheet, as the home page names it, and the few lines that these files add. */
function styleOf({ base }: TakeAwayPlan, folder: string): string {
  const home = readFileSync(join(folder, 'en', 'index.html'), 'utf8');
  const [, path = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(home) ?? [];
  const style = readFileSync(join(folder, path.slice(base.length)), 'utf8');
  const own = readFileSync(new URL('./style.css', import.meta.url), 'utf8');
  return `${style}\n${own.replaceAll(/\/\*.*?\*\/|\s*\n\s*/gs, '')}`;
}

const types: Record<string, string> = {
  '.avif': 'image/avif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

function dataAddress({ base }: TakeAwayPlan, folder: string, path: string): string | undefined {
  const type = types[extname(path)];
  if (!type || !path.startsWith(`${base}/`)) return undefined;
  const bytes = readFileSync(join(folder, decodeURI(path.slice(base.length))));
  return `data:${type};base64,${bytes.toString('base64')}`;
}
