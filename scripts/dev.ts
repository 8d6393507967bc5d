import { dev } from 'astro';

import { contentFolder } from '../src/content-folder.ts';
import { checkFolder } from './check-folder.ts';
import { printProblems } from './report.ts';

/** `npm run dev`: live preview of both languages; problems are named, and do not stop it. */
const folder = contentFolder();
const problems = checkFolder(folder);
console.log(printProblems(problems, folder, 'text'));
await dev({ server: { port: Number(process.env['PORT'] ?? 4321) } });
