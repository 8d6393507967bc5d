import { contentFolder, listFiles, readTexts } from '../src/content-folder.ts';
import { checkContent } from './check/index.ts';
import { printProblems, summarise } from './report.ts';

/** `npm run check`: every problem in the content folder. */
const folder = contentFolder();
const problems = checkContent(readTexts(folder), listFiles(folder));
if (problems.length > 0) console.log(printProblems(problems, folder));
console.log(`check: ${summarise(problems)}`);
if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
