import { join } from 'node:path';

import sirv from 'sirv';
import type { Plugin } from 'vite';

/**
 * Lets search work in `npm run dev` with the index of the last build; the page says how old it is.
 *
 * @param site folder of the last build; it may be missing
 */
export function builtIndex(site: string): Plugin {
  const files = sirv(join(site, 'pagefind'), { dev: true, etag: true });
  return {
    name: 'built-index',
    configureServer({ middlewares }) {
      // Vite has taken the base off the address.
      middlewares.use('/pagefind', (request, response) => {
        files(request, response, () => {
          response.statusCode = 404;
          response.end();
        });
      });
    },
  };
}
