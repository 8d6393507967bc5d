import { relative } from 'node:path';

import { contentFolder } from '../src/content-folder.ts';
import { checkFolder } from './check-folder.ts';
import { command } from './command.ts';
import { fixFolder } from './fix.ts';
import { count, isFormat, printProblems } from './report.ts';

/** `npm run check [-- paths] [--format text|github|json] [--fix]`: every problem in the content folder. */
const options = {
  format: { type: 'string', default: 'text' },
  fix: { type: 'boolean', default: false },
} as const;

await command('check', { allowPositionals: true, options }, ({ values, positionals }) => {
  const { format, fix } = values;
  if (!isFormat(format)) {
    process.exitCode = 2;
    throw new Error(`there is no format ${format}; write text, github or json`);
  }
  const folder = contentFolder();
  const isAskedFor = among(positionals, relative(process.cwd(), folder));
  if (fix) {
    const mended = fixFolder(folder, isAskedFor);
    if (format === 'text')
      console.log(`fix: ${count(mended.length, 'file')} mended ${mended.join(', ')}`.trim());
  }
  const problems = checkFolder(folder).filter(({ file }) => isAskedFor(file));
  console.log(printProblems(problems, folder, format));
  if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
});

/** Paths may be written from the project or from the content folder, for files or folders; none means all. */
function among(paths: string[], folder: string): (file: string) => boolean {
  const wanted = paths.map((path) => path.replace(/^\.\//, '').replace(/\/$/, ''));
  return (file) =>
    wanted.length === 0 ||
    wanted.some((path) =>
      [file, `${folder}/${file}`].some((name) => name === path || name.startsWith(`${path}/`)),
    );
}
