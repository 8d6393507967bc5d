import { dev } from 'astro';

import { contentFolder } from '../src/content-folder.ts';
import { builtIndex } from './dev/built-index.ts';
import { problemsInView } from './dev/problems-in-view.ts';

/** `npm run dev`: live preview of both languages; problems are named as they come and go, and do not stop it. */
await dev({
  server: { port: Number(process.env['PORT'] ?? 4321) },
  vite: { plugins: [problemsInView(contentFolder()), builtIndex('dist')] },
});
