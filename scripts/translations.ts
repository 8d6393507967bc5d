import { contentFolder, readTexts } from '../src/content-folder.ts';
import type { Page } from '../src/model/page.ts';
import { overview } from '../src/model/translation-overview.ts';
import { suggest } from '../src/schemas/nearest.ts';
import { readContent } from './check/content.ts';
import { command } from './command.ts';
import { accept } from './translations/accept.ts';
import { changesOf } from './translations/changes.ts';
import { table } from './translations/table.ts';

/**
 * `npm run translations [-- --format json]`: how each translation stands to its source.
 * `-- diff <page>`: what changed in the source since. `-- accept <page> [section…]`: it says the same now.
 */
const options = { format: { type: 'string', default: 'text' } } as const;

await command('translations', { allowPositionals: true, options }, ({ values, positionals }) => {
  const folder = contentFolder();
  const { pages } = readContent(readTexts(folder)).content;
  const [act, name = '', ...sections] = positionals;
  if (act === undefined) {
    const rows = overview(pages);
    console.log(values.format === 'json' ? JSON.stringify(rows, null, 2) : table(rows));
  } else if (act === 'diff') console.log(changesOf(pageNamed(name, pages), folder));
  else if (act === 'accept') {
    const today = new Date().toISOString().slice(0, 10);
    console.log(accept(pageNamed(name, pages), folder, sections, today));
  } else throw new Error(`there is no command ${act} — ${suggest(act, ['diff', 'accept'])}`);
});

/** A page by its id, or by the path of one of its files. */
function pageNamed(name: string, pages: Page[]): Page {
  const id = name.replace(/^content\//, '').replace(/\/(?:[^/]*\.mdx)?$/, '');
  const page = pages.find((each) => each.id === id);
  const ids = pages.map((each) => each.id);
  if (!page) throw new Error(`there is no page \`${id}\` — ${suggest(id, ids)}`);
  return page;
}
