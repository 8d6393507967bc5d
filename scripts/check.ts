import { relative } from 'node:path';
import { parseArgs } from 'node:util';

import { contentFolder } from '../src/content-folder.ts';
import { checkFolder } from './check-folder.ts';
import { fixFolder } from './fix.ts';
import { count, isFormat, printProblems } from './report.ts';

/** `npm run check [-- paths] [--format text|github|json] [--fix]`: every problem in the content folder. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    format: { type: 'string', default: 'text' },
    fix: { type: 'boolean', default: false },
  },
});

const folder = contentFolder();
if (isFormat(values.format)) run(values.format);
else {
  console.error(`check: there is no format ${values.format}; write text, github or json`);
  process.exitCode = 2;
}

function run(format: 'text' | 'github' | 'json') {
  if (values.fix) {
    const mended = fixFolder(folder, isAskedFor);
    if (format === 'text')
      console.log(`fix: ${count(mended.length, 'file')} mended ${mended.join(', ')}`.trim());
  }
  const problems = checkFolder(folder).filter(({ file }) => isAskedFor(file));
  console.log(printProblems(problems, folder, format));
  if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
}

/** Paths may be written from the project or from the content folder, for files or folders. */
function isAskedFor(file: string): boolean {
  if (positionals.length === 0) return true;
  const fromProject = `${relative(process.cwd(), folder)}/${file}`;
  return positionals
    .map((path) => path.replace(/^\.\//, '').replace(/\/$/, ''))
    .some((path) =>
      [file, fromProject].some((name) => name === path || name.startsWith(`${path}/`)),
    );
}
