import { join } from 'node:path';

import send from 'send';
import type { Plugin } from 'vite';

/**
 * Lets search work in `npm run dev` with the index of the last build; the page says how old it is.
 *
 * @param site folder of the last build; it may be missing
 */
export function builtIndex(site: string): Plugin {
  const root = join(site, 'pagefind');
  return {
    name: 'built-index',
    configureServer({ middlewares }) {
      // Vite has taken the base off the address.
      middlewares.use('/pagefind', (request, response) => {
        const [path = ''] = (request.url ?? '').split('?', 1);
        send(request, path, { root })
          .on('error', ({ status = 500 }: { status?: number }) => {
            response.statusCode = status;
            response.end();
          })
          .pipe(response);
      });
    },
  };
}
