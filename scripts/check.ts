import { contentFolder } from '../src/content-folder.ts';
import { checkFolder } from './check-folder.ts';
import { printProblems, summarise } from './report.ts';

/** `npm run check`: every problem in the content folder. */
const folder = contentFolder();
const problems = checkFolder(folder);
if (problems.length > 0) console.log(printProblems(problems, folder));
console.log(`check: ${summarise(problems)}`);
if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
