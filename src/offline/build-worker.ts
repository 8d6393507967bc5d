import { fileURLToPath } from 'node:url';

import { build } from 'vite';

/** At the root of the site, so that it may answer for every page. */
export const workerFile = 'service-worker.js';

/**
 * Writes the service worker into a built site: the one that keeps pages, or the one that clears up after it.
 *
 * @param site folder of built pages
 * @param offline whether the site lets its readers keep pages
 */
export async function buildWorker(site: string, offline: boolean): Promise<void> {
  const source = offline ? './worker.ts' : './retired-worker.ts';
  await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: site,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(source, import.meta.url)),
        output: { entryFileNames: workerFile, format: 'iife' },
      },
    },
  });
}
