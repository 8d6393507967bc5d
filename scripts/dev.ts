import { dev } from 'astro';

import { contentFolder } from '../src/content-folder.ts';
import { checkFolder } from './check-folder.ts';
import { printProblems, summarise } from './report.ts';

/** `npm run dev`: live preview of both languages; problems are named, and do not stop it. */
const folder = contentFolder();
const problems = checkFolder(folder);
if (problems.length > 0) console.error(printProblems(problems, folder));
console.log(`check: ${summarise(problems)}`);
await dev({ server: { port: Number(process.env['PORT'] ?? 4321) } });
