import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';

import { contentFolder, listFiles, readTexts } from '../src/content-folder.ts';
import { isLanguage } from '../src/i18n/languages.ts';
import type { Folder } from './new/folder.ts';
import { kinds } from './new/names.ts';
import { isRefusal } from './new/plan.ts';
import type { Plan, Refusal } from './new/plan.ts';
import { startPage } from './new/start-page.ts';
import { translatePage } from './new/translate-page.ts';

/**
 * `npm run new -- <kind> <name> [--from en|zh]` starts a page in both languages;
 * `npm run new -- translation <kind>/<name>` adds the language that is missing.
 */
const folder = contentFolder();
const outcome = plan();
if (isRefusal(outcome)) refuse(outcome);
else
  try {
    write(outcome);
  } catch (error) {
    refuse({ message: (error as Error).message, hint: `may you write in ${folder}?` });
  }

function refuse({ message, hint }: Refusal) {
  console.error(`new: ${message} — ${hint}`);
  process.exitCode = 1;
}

function plan(): Plan | Refusal {
  const asked = readArguments();
  if (isRefusal(asked)) return asked;
  const { positionals, from } = asked;
  const [word, ...rest] = positionals;
  if (!word || rest.length === 0) return usage('what is to be made?');
  if (!existsSync(folder))
    return { message: `there is no folder ${folder}`, hint: 'is CONTENT the folder you mean?' };
  const content: Folder = {
    name: relative(process.cwd(), folder).replaceAll('\\', '/'),
    files: listFiles(folder),
    texts: readTexts(folder).texts,
  };

  const name = rest.join(' ');
  if (word === 'translation')
    return from
      ? { message: 'the source tells the language', hint: `leave out --from ${from}` }
      : translatePage(name, content);
  if (from !== undefined && !isLanguage(from))
    return { message: `there is no language \`${from}\``, hint: 'write --from en or --from zh' };
  const archetypes = readTexts(join(import.meta.dirname, 'archetypes')).texts;
  return startPage({ kind: word, slug: name, from }, content, archetypes, today());
}

function readArguments(): { positionals: string[]; from: string | undefined } | Refusal {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { from: { type: 'string' } },
    });
    return { positionals, from: values.from };
  } catch (error) {
    return usage((error as Error).message.split('. ', 1)[0] ?? '');
  }
}

function usage(message: string): Refusal {
  return {
    message,
    hint: `write npm run new -- <kind> <name> [--from en|zh], or npm run new -- translation <kind>/<name>; kinds are ${kinds.join(', ')}`,
  };
}

/** The editor’s own day; Swedish dates are ISO 8601. */
function today(): string {
  return new Date().toLocaleDateString('sv');
}

function write({ done, files, steps }: Plan) {
  for (const [file, text] of files) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: 'wx' });
  }
  const place = relative(process.cwd(), folder).replaceAll('\\', '/');
  console.log(`new: ${done}`);
  for (const file of files.keys()) console.log(`  ${place}/${file}`);
  console.log('\nNext · 接下来');
  for (const [index, { en, zh }] of steps.entries()) console.log(`${index + 1}. ${en}\n   ${zh}`);
}
