import { parseArgs } from 'node:util';

import { contentFolder, readTexts } from '../src/content-folder.ts';
import type { Page } from '../src/model/page.ts';
import { overview } from '../src/model/translation-overview.ts';
import { suggest } from '../src/schemas/nearest.ts';
import { readContent } from './check/content.ts';
import { accept } from './translations/accept.ts';
import { changesOf } from './translations/changes.ts';
import { table } from './translations/table.ts';

/**
 * `npm run translations [-- --format json]`: how each translation stands to its source.
 * `-- diff <page>`: what changed in the source since. `-- accept <page> [section…]`: it says the same now.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { format: { type: 'string', default: 'text' } },
});
const folder = contentFolder();
const { pages } = readContent(readTexts(folder)).content;
const [command, pageName = '', ...sections] = positionals;

if (command === undefined) {
  const rows = overview(pages);
  console.log(values.format === 'json' ? JSON.stringify(rows, null, 2) : table(rows));
} else if (command === 'diff' || command === 'accept') withPage(pageName, command);
else stop(`there is no command ${command}`, suggest(command, ['diff', 'accept']));

function withPage(name: string, run: 'diff' | 'accept') {
  const id = name.replace(/^content\//, '').replace(/\/(?:[^/]*\.mdx)?$/, '');
  const page = pages.find((each) => each.id === id);
  if (!page)
    return stop(
      `there is no page \`${id}\``,
      suggest(
        id,
        pages.map((each) => each.id),
      ),
    );
  if (run === 'diff') console.log(changesOf(page, folder));
  else acceptPage(page);
}

function acceptPage(page: Page) {
  const today = new Date().toISOString().slice(0, 10);
  const { message, problem } = accept(page, folder, sections, today);
  if (problem) stop(problem.message, problem.hint);
  else console.log(message);
}

function stop(message: string, hint: string) {
  console.error(`translations: ${message} — ${hint}`);
  process.exitCode = 1;
}
