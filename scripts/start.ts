import { contentFolder } from '../src/content-folder.ts';
import { publishedAddress } from '../src/published-address.ts';
import { buildSite } from './build/build-site.ts';
import { endWith, reasonOf } from './command.ts';
import { serve } from './serve.ts';

/** `npm start`: checks, builds and serves the finished site. */
const port = Number(process.env['PORT'] ?? 4321);
try {
  await buildSite('dist');
  const { base } = publishedAddress(contentFolder());
  await serve('dist', base, port);
  console.log(`ready: http://localhost:${port}${base}/ (Ctrl-C ends it)`);
} catch (error) {
  console.error(`start: stopped. ${explain(error)}`);
  endWith(1);
}

function explain(error: unknown): string {
  if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE')
    return `Port ${port} is taken: end the other program, or choose one, PORT=${port + 1} npm start`;
  return reasonOf(error);
}
